package id.jejak.discipline.read.measures;

/** What is counted of discipline. */
enum Topic {
    /** Measures imposed and not annulled, by level and year. */
    IMPOSED
}
