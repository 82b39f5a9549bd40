/** Competency rules: the national dictionary and how the standard of a post follows from events. */
@NullMarked
package id.jejak.competency.rules;

import org.jspecify.annotations.NullMarked;
