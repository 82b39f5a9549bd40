/** Discipline: measures imposed, lifted, annulled (PP 94/2021). */
@NullMarked
package id.jejak.discipline.events;

import org.jspecify.annotations.NullMarked;
