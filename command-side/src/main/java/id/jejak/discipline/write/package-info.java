/**
 * Disciplinary measures: imposed by decree, then perhaps lifted early or annulled; nobody acts in
 * the own case. Facts: {@link id.jejak.discipline.events.DisciplineEvent}. Refusals: {@link
 * DisciplineRejection}.
 */
@NullMarked
package id.jejak.discipline.write;

import org.jspecify.annotations.NullMarked;
