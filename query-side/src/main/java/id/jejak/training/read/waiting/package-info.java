/** Waiting lists: who waits for which session, since when, and why in this order. */
@NullMarked
package id.jejak.training.read.waiting;

import org.jspecify.annotations.NullMarked;
