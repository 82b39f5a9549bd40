/**
 * What training does by itself: a cancelled session gives back every seat that was still taken. See
 * decision 9 for what happens to cancellations of the past.
 */
@NullMarked
package id.jejak.training.automation;

import org.jspecify.annotations.NullMarked;
