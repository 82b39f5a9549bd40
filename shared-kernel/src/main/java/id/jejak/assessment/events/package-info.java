/**
 * Assessment: which level an employee was found to have, measured against the standard of the day.
 */
@NullMarked
package id.jejak.assessment.events;

import org.jspecify.annotations.NullMarked;
