/**
 * What training does by itself: a cancelled session gives back every seat that was still taken. It
 * answers to cancellations from its introduction on, not to those of the past.
 */
@NullMarked
package id.jejak.training.automation;

import org.jspecify.annotations.NullMarked;
