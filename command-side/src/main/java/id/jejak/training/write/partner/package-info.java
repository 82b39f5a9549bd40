/**
 * Partners: universities, training bodies, other agencies. Nothing is held together without an
 * agreement that is in force on the days of the session; whoever schedules a session of a programme
 * with a partner asks {@link id.jejak.training.write.partner.Partnerships}. Facts: {@link
 * id.jejak.training.events.PartnerEvent}. Refusals: {@link PartnerRejection}.
 */
@NullMarked
package id.jejak.training.write.partner;

import org.jspecify.annotations.NullMarked;
