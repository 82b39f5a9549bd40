package id.jejak.training.read.catalogue;

import id.jejak.kernel.SessionId;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.events.TrainingEvent;
import id.jejak.training.events.TrainingEvent.SeatsChanged;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingEvent.TrainersNamed;
import id.jejak.training.events.WaitingEvent;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Programmes on offer, and sessions with their seats. */
@Component
final class CatalogueProjection implements Projection {
    static final String NAME = "training-catalogue";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(Session.SHELF, Programme.SHELF);
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(
                ProgrammeOffered.class,
                TrainingEvent.class,
                TrainingEnrolled.class,
                EnrolmentWithdrawn.class);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case ProgrammeOffered e ->
                    documents.change(
                            Programme.SHELF, e.programmeId().value(), _ -> Programme.of(e));
            case SessionEvent e -> session(e, documents);
            default -> {
                // No matter of the catalogue.
            }
        }
    }

    private static void session(SessionEvent event, Documents documents) {
        switch (event) {
            case SessionScheduled e ->
                    documents.change(Session.SHELF, e.sessionId().value(), _ -> Session.of(e));
            case SessionCancelled e -> change(documents, e.sessionId(), Session::calledOff);
            case SeatsChanged e -> change(documents, e.sessionId(), s -> s.withSeats(e.seats()));
            case TrainingEnrolled e -> change(documents, e.sessionId(), s -> s.enrolled(1));
            case EnrolmentWithdrawn e -> change(documents, e.sessionId(), s -> s.enrolled(-1));
            case AttendanceRecorded _, TrainingCompleted _, WaitingEvent _, TrainersNamed _ -> {
                // Whoever attends or completes keeps the seat; whoever waits has none.
            }
        }
    }

    private static void change(
            Documents documents, SessionId session, UnaryOperator<Session> change) {
        documents.change(
                Session.SHELF,
                session.value(),
                known -> change.apply(Objects.requireNonNull(known, "a session never scheduled")));
    }
}
