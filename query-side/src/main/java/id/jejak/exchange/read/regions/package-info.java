/** Who learned with whom, region by region. */
@NullMarked
package id.jejak.exchange.read.regions;

import org.jspecify.annotations.NullMarked;
