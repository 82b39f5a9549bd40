/**
 * Which measures are there? Told to the employee, to officers of the agency, auditors and
 * administrators. Figures are told of whole cities only, and none below five: a smaller one, or the
 * difference between a city and its parts, could point at somebody.
 */
@NullMarked
package id.jejak.discipline.read.measures;

import org.jspecify.annotations.NullMarked;
