package id.jejak.needs.read.analysis;

/** What is counted for each agency; always by the year that the analysis is for. */
enum Topic {
    /** Needs declared, by source. */
    NEEDS,
    /** Those of them with a training in the plan. */
    PLANNED,
    /** Hours planned, in hundredths of a JP. */
    PLANNED_JP,
    /** Needs by what became of them. */
    STATE
}
