/** With whom is trained, and what came of it: by partner, along the tree, year by year. */
@NullMarked
package id.jejak.training.read.partners;

import org.jspecify.annotations.NullMarked;
