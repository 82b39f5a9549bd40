/** Catalogue: which programmes there are, and which sessions still have seats. */
@NullMarked
package id.jejak.training.read.catalogue;

import org.jspecify.annotations.NullMarked;
