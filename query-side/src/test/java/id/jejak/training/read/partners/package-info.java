/** Partners, told in events and asked over HTTP. */
@NullMarked
package id.jejak.training.read.partners;

import org.jspecify.annotations.NullMarked;
