/** Learning outside sessions: reported by employees with a proof, verified or refused. */
@NullMarked
package id.jejak.learning.events;

import org.jspecify.annotations.NullMarked;
