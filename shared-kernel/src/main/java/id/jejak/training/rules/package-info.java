/** Training: the rules on hours of learning, as pure functions. */
@NullMarked
package id.jejak.training.rules;

import org.jspecify.annotations.NullMarked;
