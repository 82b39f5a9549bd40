/**
 * The competency dictionary: what a competency is called and means. Its kind never changes. Facts:
 * {@link id.jejak.competency.events.CompetencyEvent}. Refusals: {@link DictionaryRejection}.
 */
@NullMarked
package id.jejak.competency.write.dictionary;

import org.jspecify.annotations.NullMarked;
