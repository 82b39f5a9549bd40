/**
 * Writes import files for four real cities with fictional people. The same city, seed and last day
 * always give the same bytes; no clock is read here.
 */
@NullMarked
package id.jejak.infra.sample;

import org.jspecify.annotations.NullMarked;
