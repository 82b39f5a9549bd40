package id.jejak.funding.read.money;

/** What is counted, in rupiah unless said otherwise, by the year of the budget. */
enum Topic {
    /** Promised, by kind of source. */
    PLEDGED,
    /** Come in, by kind of source. */
    RECEIVED,
    /** Reserved and not spent, by kind of source. */
    RESERVED,
    /** Spent, by kind of source. */
    SPENT,
    /** Hundredths of a JP credited in sessions that money was reserved for. */
    JP,
    /** Completions of such sessions. */
    COMPLETED,
    /** Levels gained by those who completed them. */
    LEVELS,
    /** Competencies of those who were assessed before and after. */
    COMPARED
}
