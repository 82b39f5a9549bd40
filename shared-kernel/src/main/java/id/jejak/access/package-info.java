/** The two answers that tell nothing more: you may not, and it is not there. */
@NullMarked
package id.jejak.access;

import org.jspecify.annotations.NullMarked;
