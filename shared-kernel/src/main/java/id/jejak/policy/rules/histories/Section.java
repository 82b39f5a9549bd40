package id.jejak.policy.rules.histories;

/** The parts of a packed history, each with rows of one width. The names of columns follow. */
enum Section {
    /** Birth day, service since, appointed, retired, sex, position. */
    PERSON(6, 5),
    /** Day, kind, position. */
    KINDS(3, 2),
    /** Day, post and class, position. */
    POSTS(3, 2),
    /** Day, agency, position. */
    AGENCIES(3, 2),
    /** Day, education, position. */
    DEGREES(3, 2),
    /**
     * Day, position, marks, span, JP of the curriculum and credited, programme, start, end,
     * decided.
     */
    CREDITS(10, Column.POSITION),
    /** Something begun and not ended: two halves of its key, what to keep of it. */
    OPEN(3, Section.NONE),
    /** Day, position, key, marks, number of results, post. */
    ASSESSMENTS(7, Column.POSITION),
    /** Competency and its two levels, in the order of the assessments. */
    RESULTS(1, Section.NONE),
    /** Day, position, key, last day of the period, marks, score. */
    RATINGS(7, Column.POSITION),
    /** Key, severity, first day, last known day, position. */
    MEASURES(6, 5),
    /** Key, kind, nominated, granted, revoked, position. */
    AWARDS(7, 6),
    /** Key, kind, registered, verified, position. */
    PROJECTS(6, 5),
    /** Cycle, competency, declared, withdrawn, position. */
    NEEDS(5, 4),
    /** Day, position, session, points, version. */
    NOMINATIONS(5, Column.POSITION),
    /** Day, position, marks. */
    CALLS(3, Column.POSITION),
    /** Day, position, session, version of the policy that admitted. */
    ENROLMENTS(4, Column.POSITION),
    /** Rows that another took the place of, with the position that did it; see {@link Past}. */
    GONE(1, Section.NONE);

    static final int NONE = -1;

    static final Section[] ALL = values();

    private final int width;
    private final int position;

    /**
     * @param position the column that tells the position of the event that made the row as it is
     */
    Section(int width, int position) {
        this.width = width;
        this.position = position;
    }

    int width() {
        return width;
    }

    boolean tellsPosition() {
        return position != NONE;
    }

    int position() {
        return position;
    }

    /** Whether its rows begin with the day from which they count, and stand in that order. */
    boolean isDated() {
        return switch (this) {
            case PERSON, OPEN, RESULTS, MEASURES, AWARDS, PROJECTS, NEEDS, GONE -> false;
            case KINDS,
                    POSTS,
                    AGENCIES,
                    DEGREES,
                    CREDITS,
                    ASSESSMENTS,
                    RATINGS,
                    NOMINATIONS,
                    CALLS,
                    ENROLMENTS ->
                    true;
        };
    }
}
