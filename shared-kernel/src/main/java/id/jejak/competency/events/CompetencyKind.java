package id.jejak.competency.events;

/** The three kinds of PermenPANRB 38/2017. */
public enum CompetencyKind {
    MANAGERIAL,
    SOCIOCULTURAL,
    TECHNICAL
}
