/**
 * Programmes: what sessions can be held of. A programme keeps its content for ever; another content
 * needs another code. Facts: {@link id.jejak.training.events.ProgrammeEvent}. Refusals: {@link
 * ProgrammeRejection}.
 */
@NullMarked
package id.jejak.training.write.programme;

import org.jspecify.annotations.NullMarked;
