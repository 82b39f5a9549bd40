package id.jejak.study.read.degrees;

/** Studies as they stand now, by stage; the outcomes also by year. */
enum Topic {
    STUDIES,
    /** Degrees attained, by the education they gave and the year. */
    DEGREES,
    /** Semesters recorded, by calendar year. */
    SEMESTERS
}
