/** Competency: the dictionary, and which level each post requires from which day. */
@NullMarked
package id.jejak.competency.events;

import org.jspecify.annotations.NullMarked;
