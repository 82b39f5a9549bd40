package id.jejak.training.read.waiting;

import id.jejak.kernel.SessionId;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.training.events.TrainingEvent;
import id.jejak.training.events.TrainingEvent.SeatsChanged;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.WaitingEvent;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.events.WaitingEvent.NominationEnded;
import id.jejak.training.events.WaitingEvent.PlaceGiven;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Keeps the line of every session. */
@Component
final class WaitingProjection implements Projection {
    static final String NAME = "training-waiting";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(Line.SHELF);
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(TrainingEvent.class, WaitingEvent.class);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case SessionScheduled e ->
                    documents.change(Line.SHELF, e.sessionId().value(), _ -> Line.of(e));
            case SeatsChanged e ->
                    change(documents, e.sessionId(), line -> line.withSeats(e.seats()));
            case SessionCancelled e -> change(documents, e.sessionId(), Line::calledOff);
            case EmployeeNominated e -> change(documents, e.sessionId(), line -> line.with(e));
            case PlaceGiven e ->
                    change(documents, e.sessionId(), line -> line.without(e.employeeId()));
            case NominationEnded e ->
                    change(documents, e.sessionId(), line -> line.without(e.employeeId()));
            default -> {
                // No matter of a waiting list.
            }
        }
    }

    private static void change(Documents documents, SessionId session, UnaryOperator<Line> change) {
        documents.change(
                Line.SHELF,
                session.value(),
                known -> change.apply(Objects.requireNonNull(known, "a session never scheduled")));
    }
}
