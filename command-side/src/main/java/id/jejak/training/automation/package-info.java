/**
 * What training does by itself: a cancelled session gives back every seat that was still taken, a
 * place that falls free goes to the next in line, and whoever leaves the service leaves sessions
 * yet to come. It answers to what happens from its introduction on, not to the past.
 */
@NullMarked
package id.jejak.training.automation;

import org.jspecify.annotations.NullMarked;
