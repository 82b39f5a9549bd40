/** Figures per agency, on a feature made up for the test. */
@NullMarked
package id.jejak.tallies;

import org.jspecify.annotations.NullMarked;
