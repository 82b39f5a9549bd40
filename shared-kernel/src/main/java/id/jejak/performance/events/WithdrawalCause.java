package id.jejak.performance.events;

/** Why a recommendation lost its ground. */
public enum WithdrawalCause {
    RATING_CORRECTED,
    SERVICE_ENDED
}
