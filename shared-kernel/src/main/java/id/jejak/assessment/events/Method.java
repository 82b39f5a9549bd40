package id.jejak.assessment.events;

/** How the levels were found. */
public enum Method {
    ASSESSMENT_CENTER,
    /** The simple method of Peraturan BKN 26/2019. */
    SIMPLE,
    INTERVIEW,
    TEST,
    SUPERIOR_RATING
}
