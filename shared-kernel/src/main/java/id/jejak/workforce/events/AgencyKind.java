package id.jejak.workforce.events;

/** The three levels of the tree: a city, its agencies, their units. */
public enum AgencyKind {
    CITY,
    AGENCY,
    UNIT
}
