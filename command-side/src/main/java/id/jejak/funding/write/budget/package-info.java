/**
 * The training budget of one agency for one year, as one stream: nothing is reserved or spent that
 * is not there, however many ask at once. Facts: {@link id.jejak.funding.events.FundingEvent}.
 * Refusals: {@link FundingRejection}.
 */
@NullMarked
package id.jejak.funding.write.budget;

import org.jspecify.annotations.NullMarked;
