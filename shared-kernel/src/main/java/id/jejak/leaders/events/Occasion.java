package id.jejak.leaders.events;

/**
 * What an improvement was seen after.
 *
 * @param id of the session, the evaluation or the project
 */
public record Occasion(Kind kind, String id) {
    public enum Kind {
        /** A training that the employee completed. */
        TRAINING,
        /** What others found out about the use of a training at work. */
        EVALUATION,
        /** A project that a superior verified. */
        PROJECT
    }
}
