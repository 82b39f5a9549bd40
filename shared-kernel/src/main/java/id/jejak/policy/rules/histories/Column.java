package id.jejak.policy.rules.histories;

/** Columns of the sections that have many. */
final class Column {
    static final int DAY = 0;
    static final int POSITION = 1;
    // credits
    static final int MARKS = 2;
    static final int SPAN = 3;
    static final int PROGRAMME_JP = 4;
    static final int CREDITED = 5;

    /** Of a session its programme; of a report the version of the caps. */
    static final int PROGRAMME = 6;

    static final int STARTS = 7;
    static final int ENDS = 8;

    /** The day whose policies decided: of a report that of its verification. */
    static final int DECIDED = 9;

    // assessments and ratings
    static final int KEY = 2;
    static final int ASSESSED_AS = 4;
    static final int RESULTS = 5;
    static final int PERIOD_END = 4;
    static final int RATED_AS = 5;
    static final int SCORE = 6;
    // measures
    static final int SEVERITY = 2;
    static final int FROM = 3;
    static final int LAST = 4;
    // awards and projects
    static final int KIND = 2;
    static final int BEGUN = 3;
    static final int DONE = 4;
    static final int REVOKED = 5;
    // needs
    static final int COMPETENCY = 1;
    static final int WITHDRAWN = 3;
    // nominations
    static final int SESSION = 2;
    static final int POINTS = 3;
    static final int VERSION = 4;
    // enrolments
    static final int ADMITTED_BY = 3;

    private Column() {}
}
