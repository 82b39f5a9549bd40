package id.jejak.exchange.read.regions;

/** What is counted, by region and by the year in which the exchange begins. */
enum Topic {
    /** Exchanges that people of the region came to, or that it hosted. */
    EXCHANGES,
    /** People who came from the region. */
    GUESTS,
    /** Own people who went to the region, by their agency. */
    SENT
}
