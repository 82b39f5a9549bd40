/** Training: programmes, sessions with seats, who took part, and the JP credited. */
@NullMarked
package id.jejak.training.events;

import org.jspecify.annotations.NullMarked;
