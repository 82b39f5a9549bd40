/** How people learn: JP by form, by person, by unit, year by year. */
@NullMarked
package id.jejak.learning.read.forms;

import org.jspecify.annotations.NullMarked;
