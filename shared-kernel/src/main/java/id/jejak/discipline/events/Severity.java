package id.jejak.discipline.events;

/** Levels of disciplinary measures, in rising order (PP 94/2021). */
public enum Severity {
    LIGHT,
    MEDIUM,
    HEAVY
}
