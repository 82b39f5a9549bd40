/**
 * Where Jejak itself asks policies: which facts it hands over there, and which answers it cannot do
 * without. A version that asks for more, or answers less, would refuse every command; it is refused
 * before it is adopted.
 */
@NullMarked
package id.jejak.policy.rules.points;

import org.jspecify.annotations.NullMarked;
