/** Exchanges, told in events and asked over HTTP. */
@NullMarked
package id.jejak.exchange.read.regions;

import org.jspecify.annotations.NullMarked;
