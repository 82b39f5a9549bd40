/**
 * Award: nominated, then granted by decree, perhaps revoked; nobody acts in the own case. Facts:
 * {@link id.jejak.award.events.AwardEvent}. Refusals: {@link AwardRejection}.
 */
@NullMarked
package id.jejak.award.write;

import org.jspecify.annotations.NullMarked;
