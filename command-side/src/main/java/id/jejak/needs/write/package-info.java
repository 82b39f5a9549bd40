/**
 * Needs: an agency opens an analysis for a year, says what its mission asks for, declares who lacks
 * what, hears others, and adopts a plan that afterwards changes only for a reason. Facts: {@link
 * id.jejak.needs.events.NeedsEvent}. Refusals: {@link NeedsRejection}.
 */
@NullMarked
package id.jejak.needs.write;

import org.jspecify.annotations.NullMarked;
