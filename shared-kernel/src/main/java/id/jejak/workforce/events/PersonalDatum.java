package id.jejak.workforce.events;

/** What of a {@link Person} may turn out wrong. Birth date and sex follow the number. */
public enum PersonalDatum {
    NAME,
    NIP,
    BIRTH_DATE,
    SEX
}
