package id.jejak.training.write.session;

import java.time.LocalDate;

/**
 * How an employee stands in a session. Each {@code since} is the day of the last step; no later
 * step may lie before it.
 */
sealed interface Participant {
    record Stranger() implements Participant {}

    record Enrolled(LocalDate since) implements Participant {}

    record Present(int days, LocalDate since) implements Participant {}

    record Completed(int days) implements Participant {}

    record Withdrawn(LocalDate since) implements Participant {}

    Participant STRANGER = new Stranger();
}
