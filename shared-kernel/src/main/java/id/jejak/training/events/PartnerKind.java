package id.jejak.training.events;

/** Who trains together with an agency. */
public enum PartnerKind {
    UNIVERSITY,
    TRAINING_BODY,
    /** An agency of another region, of the province or of the state. */
    AGENCY,
    COMPANY
}
