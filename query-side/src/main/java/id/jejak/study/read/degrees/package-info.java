/** Who studies what, where, since when, and with what outcome. */
@NullMarked
package id.jejak.study.read.degrees;

import org.jspecify.annotations.NullMarked;
