/** Caps over everything learned. */
@NullMarked
package id.jejak.learning.rules;

import org.jspecify.annotations.NullMarked;
