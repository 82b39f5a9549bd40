/** Discipline: what a measure is and how long it lasts, with a version. */
@NullMarked
package id.jejak.discipline.rules;

import org.jspecify.annotations.NullMarked;
