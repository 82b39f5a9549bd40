/** Evaluation: when each level is due, and what an answer means in percent. */
@NullMarked
package id.jejak.evaluation.rules;

import org.jspecify.annotations.NullMarked;
