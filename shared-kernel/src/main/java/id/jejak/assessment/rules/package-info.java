/** Assessment rules: how levels found become a job person match and its category. */
@NullMarked
package id.jejak.assessment.rules;

import org.jspecify.annotations.NullMarked;
