/**
 * Outreach: held for units, attended by named employees and counted guests, with questions and with
 * acceptance before and after. Facts: {@link id.jejak.outreach.events.OutreachEvent}. Refusals:
 * {@link OutreachRejection}.
 */
@NullMarked
package id.jejak.outreach.write;

import org.jspecify.annotations.NullMarked;
