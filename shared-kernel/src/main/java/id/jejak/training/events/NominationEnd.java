package id.jejak.training.events;

/** Why somebody does not wait any more without having got a place. */
public enum NominationEnd {
    WITHDRAWN,
    LEFT_SERVICE,
    NOT_ELIGIBLE
}
