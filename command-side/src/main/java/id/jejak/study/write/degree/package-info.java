/**
 * Studies for a degree: nobody studies without an approval, and no semester counts twice. Facts:
 * {@link id.jejak.study.events.StudyEvent}. Refusals: {@link StudyRejection}.
 */
@NullMarked
package id.jejak.study.write.degree;

import org.jspecify.annotations.NullMarked;
