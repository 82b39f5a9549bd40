package id.jejak.training.events;

/** International forms earn more JP. */
public enum Reach {
    NATIONAL,
    INTERNATIONAL
}
