/**
 * Assessments: levels found in one employee, measured against the standard in force on that day.
 * Not every competency of the standard has to be assessed; those that were not are no part of the
 * results, and the JPM runs over those that were.
 *
 * <p>Nobody records or corrects the own assessment. The assessor is a name only, so whether
 * somebody assessed themselves cannot be seen from it.
 *
 * <p>Facts: {@link id.jejak.assessment.events.AssessmentEvent}. Refusals: {@link
 * AssessmentRejection}.
 */
@NullMarked
package id.jejak.assessment.write;

import org.jspecify.annotations.NullMarked;
