/**
 * Dossier: one employee's whole development history as a pure fold of its events, as of any day and
 * as it was known at any moment.
 */
@NullMarked
package id.jejak.dossier.rules;

import org.jspecify.annotations.NullMarked;
