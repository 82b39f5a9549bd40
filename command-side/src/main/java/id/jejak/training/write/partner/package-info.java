/**
 * Partners: universities, training bodies, other agencies. Nothing is held together without an
 * agreement that is in force on the days of the session. Facts: {@link
 * id.jejak.training.events.PartnerEvent}. Refusals: {@link PartnerRejection}.
 */
@NullMarked
package id.jejak.training.write.partner;

import org.jspecify.annotations.NullMarked;
