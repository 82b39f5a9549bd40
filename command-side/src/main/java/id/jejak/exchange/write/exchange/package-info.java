/**
 * Seminars and exchanges with other regions. Facts: {@link id.jejak.exchange.events.ExchangeEvent}.
 * Refusals: {@link ExchangeRejection}.
 */
@NullMarked
package id.jejak.exchange.write.exchange;

import org.jspecify.annotations.NullMarked;
