package id.jejak.policy.rules.histories;

/** The parts of a packed history, each with rows of one width. The names of columns follow. */
enum Section {
    /** Birth day, service since, appointed, retired, sex. */
    PERSON(5),
    /** Day, kind. */
    KINDS(2),
    /** Day, post and class. */
    POSTS(2),
    /** Day, agency. */
    AGENCIES(2),
    /** Day, education. */
    DEGREES(2),
    /**
     * Day, position, marks, span, JP of the curriculum and credited, programme, start, end,
     * decided.
     */
    CREDITS(10),
    /** Something begun and not ended: two halves of its key, what to keep of it. */
    OPEN(3),
    /** Day, position, key, marks, number of results, post. */
    ASSESSMENTS(7),
    /** Competency and its two levels, in the order of the assessments. */
    RESULTS(1),
    /** Day, position, key, last day of the period, marks, score. */
    RATINGS(7),
    /** Key, severity, first day, last known day. */
    MEASURES(5),
    /** Key, kind, nominated, granted, revoked. */
    AWARDS(6),
    /** Key, kind, registered, verified. */
    PROJECTS(5),
    /** Cycle, competency, declared, withdrawn. */
    NEEDS(4),
    /** Day, position, session, points, version. */
    NOMINATIONS(5),
    /** Day, position, marks. */
    CALLS(3);

    static final Section[] ALL = values();

    private final int width;

    Section(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }
}
