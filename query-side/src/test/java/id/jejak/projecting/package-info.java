/** What tests of read models share: a server, deliveries cut at random, a small projection. */
@NullMarked
package id.jejak.projecting;

import org.jspecify.annotations.NullMarked;
