/**
 * Words that every part of Jejak shares: identifiers, value types with their ranges, who acts. A
 * value that exists is valid; anything else ends in an {@link InvalidValue} with a stable code.
 */
@NullMarked
package id.jejak.kernel;

import org.jspecify.annotations.NullMarked;
