/** Leaders: who leads whom, and what leaders do for the development of their staff. */
@NullMarked
package id.jejak.leaders.events;

import org.jspecify.annotations.NullMarked;
