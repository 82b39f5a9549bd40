/**
 * Deciding: what every command goes through. A command is sent with an {@link Envelope} that says
 * who and why, is checked against {@link id.jejak.access.rules.Acting}, decided by a pure function,
 * and answered with a {@link Receipt}.
 */
@NullMarked
package id.jejak.deciding;

import org.jspecify.annotations.NullMarked;
