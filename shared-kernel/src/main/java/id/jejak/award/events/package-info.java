/** Award: nominated, granted, revoked. */
@NullMarked
package id.jejak.award.events;

import org.jspecify.annotations.NullMarked;
