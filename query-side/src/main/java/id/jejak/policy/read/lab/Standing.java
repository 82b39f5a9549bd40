package id.jejak.policy.read.lab;

import id.jejak.policy.rules.lab.Stamp;

import org.jspecify.annotations.Nullable;

/**
 * How far the answer to a question is.
 *
 * @param percent of the work, 0 to 100
 * @param counted whether first figures can be read, before single decisions were looked at
 * @param problem why it failed; null unless it did
 * @param stamp null for a report of an earlier start; it is in the report
 */
record Standing(
        String id,
        State state,
        int percent,
        boolean counted,
        @Nullable String problem,
        @Nullable Stamp stamp) {
    enum State {
        WAITING,
        RUNNING,
        /** Asked to stop, and not at an end yet. */
        CANCELLING,
        DONE,
        CANCELLED,
        FAILED
    }

    static Standing kept(String id) {
        return new Standing(id, State.DONE, 100, true, null, null);
    }
}
