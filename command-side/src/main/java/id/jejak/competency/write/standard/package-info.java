/**
 * Competency standards: which level a post requires from which day on. Facts: {@link
 * id.jejak.competency.events.StandardEvent}. Refusals: {@link StandardRejection}.
 */
@NullMarked
package id.jejak.competency.write.standard;

import org.jspecify.annotations.NullMarked;
