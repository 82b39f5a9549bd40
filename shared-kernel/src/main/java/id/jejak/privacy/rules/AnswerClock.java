package id.jejak.privacy.rules;

import id.jejak.kernel.PolicyRef;

import java.time.Duration;
import java.time.Instant;

/**
 * Access and correction are due within 3 x 24 hours of the request (UU 27/2022 arts. 6, 7, 30, 32;
 * domain facts 12), counted by the hour, holidays included. The hours run from when the request was
 * recorded.
 */
public final class AnswerClock {
    public static final PolicyRef POLICY = new PolicyRef("data-request-clock", "2022.1");
    private static final Duration LIMIT = Duration.ofHours(3 * 24);

    private AnswerClock() {}

    /** The last moment that is in time. */
    public static Instant dueAt(Instant recordedAt) {
        return recordedAt.plus(LIMIT);
    }

    /**
     * @param settledAt when the answer was recorded, or now while there is none
     */
    public static boolean isLate(Instant recordedAt, Instant settledAt) {
        return settledAt.isAfter(dueAt(recordedAt));
    }
}
