package id.jejak.training.read.waiting;

import static com.mongodb.client.model.Indexes.ascending;

import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.training.events.Priority;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The line of those who wait for one session.
 *
 * @param waiting the first in line first
 */
record Line(
        SessionId sessionId,
        ProgrammeId programmeId,
        String code,
        LocalDate startsOn,
        LocalDate endsOn,
        int seats,
        boolean cancelled,
        List<Waiting> waiting) {
    static final String ENDS_ON = "endsOn";
    static final String FIRST = "waiting.0";
    static final String CANCELLED = "cancelled";

    static final Shelf<Line> SHELF =
            JsonShelf.of(WaitingProjection.NAME, "waiting.lines", Line.class)
                    .indexedBy(ascending(ENDS_ON));

    /** The same order as where it is decided: points, then the day, then the order of recording. */
    private static final Comparator<Waiting> ORDER =
            Comparator.comparingInt((Waiting one) -> -one.priority().points())
                    .thenComparing(Waiting::since);

    /**
     * @param since the day of the nomination
     */
    record Waiting(
            EmployeeId employeeId,
            EmployeeId nominatedBy,
            String grounds,
            Priority priority,
            LocalDate since) {}

    static Line of(SessionScheduled e) {
        return new Line(
                e.sessionId(),
                e.activity().programmeId(),
                e.code(),
                e.startsOn(),
                e.endsOn(),
                e.seats(),
                false,
                List.of());
    }

    Line with(EmployeeNominated e) {
        var next = new ArrayList<>(waiting);
        next.add(
                new Waiting(
                        e.employeeId(),
                        e.nominatedBy(),
                        e.grounds(),
                        e.priority(),
                        e.occurredOn()));
        next.sort(ORDER);
        return with(seats, cancelled, List.copyOf(next));
    }

    Line without(EmployeeId employee) {
        return with(
                seats,
                cancelled,
                waiting.stream().filter(one -> !one.employeeId().equals(employee)).toList());
    }

    Line withSeats(int next) {
        return with(next, cancelled, waiting);
    }

    /** Nobody waits for what is not held. */
    Line calledOff() {
        return with(seats, true, List.of());
    }

    private Line with(int nextSeats, boolean nextCancelled, List<Waiting> next) {
        return new Line(
                sessionId, programmeId, code, startsOn, endsOn, nextSeats, nextCancelled, next);
    }
}
