/** Training: what an activity earns, as pure rules with a version. */
@NullMarked
package id.jejak.training.rules;

import org.jspecify.annotations.NullMarked;
