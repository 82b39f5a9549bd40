package id.jejak.performance.read.ratings;

/** What is counted of performance. */
enum Topic {
    /** Yearly ratings, by rating and the year they are about. */
    RATED,
    /** Recommendations, by stage and the year they were given; open ones of people in service. */
    RECOMMENDED
}
