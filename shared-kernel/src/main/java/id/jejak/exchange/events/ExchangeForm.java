package id.jejak.exchange.events;

/** How people of several regions learn together. */
public enum ExchangeForm {
    SEMINAR,
    BENCHMARKING,
    INTERNSHIP,
    STAFF_EXCHANGE
}
