package id.jejak.evaluation.events;

/** What an evaluation measures. */
public enum KirkpatrickLevel {
    /** 1: how participants liked it. */
    REACTION,
    /** 2: what they learned, test before against test after. */
    LEARNING,
    /** 3: what they do differently at work, about six months later. */
    BEHAVIOUR,
    /** 4: what it did for the unit and its service. */
    RESULT
}
