package id.jejak.award.read.honours;

/** What is counted of awards. */
enum Topic {
    /** Awards published and not revoked, by kind and year. */
    PUBLISHED
}
