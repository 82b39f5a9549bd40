/** Studies, told in events and asked over HTTP. */
@NullMarked
package id.jejak.study.read.degrees;

import org.jspecify.annotations.NullMarked;
