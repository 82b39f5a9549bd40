package id.jejak.leaders.read.motivators;

import id.jejak.exchange.events.ExchangeEvent.ExchangeJoined;
import id.jejak.kernel.EmployeeFact;
import id.jejak.leaders.events.RecognitionEvent;
import id.jejak.leaders.events.SuperiorEvent;
import id.jejak.leaders.read.motivators.Staff.Nomination;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.EmployeeCard;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.Tallies;
import id.jejak.tallies.Tally;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.WaitingEvent;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.events.WaitingEvent.NominationEnded;
import id.jejak.training.events.WaitingEvent.PlaceGiven;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.EmployeeEvent;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Keeps who is led by whom, what leaders do for their people, and the tallies of that. */
@Component
final class LeadersProjection implements Projection {
    static final String NAME = "leaders";
    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "leaders", Topic.class);
    static final EmployeeCards<Topic, Staff> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    StaffDocument::write,
                    StaffDocument::read,
                    Staff.NOBODYS,
                    Staff::after,
                    (_, _) -> new Tally<>());

    private static final Contribution<Leader, Topic> OF_LEADER = Contribution.of(Leader::count);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(
                TALLIES.shelf(), Leader.SHELF, CARDS.shelf(), Awaited.SHELF, TALLIES.agencies());
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(
                AgencyEvent.class,
                EmployeeEvent.class,
                SuperiorEvent.class,
                RecognitionEvent.class,
                WaitingEvent.class,
                TrainingCompleted.class,
                LearningVerified.class,
                ExchangeJoined.class,
                SessionScheduled.class,
                SessionCancelled.class);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case SessionScheduled e ->
                    documents.change(
                            Awaited.SHELF,
                            e.sessionId().value(),
                            _ -> new Awaited(e.endsOn(), new TreeSet<>()));
            case SessionCancelled e -> cancelled(e, documents);
            case WaitingEvent e -> waiting(e, documents);
            case EmployeeFact e -> {
                var id = e.employeeId().value();
                follow(id, documents, () -> CARDS.fold(e, documents));
            }
            default -> {
                // No matter of leaders.
            }
        }
    }

    private static void waiting(WaitingEvent event, Documents documents) {
        var session = event.sessionId().value();
        var employee = event.employeeId().value();
        switch (event) {
            case EmployeeNominated e -> {
                var awaited = Objects.requireNonNull(documents.find(Awaited.SHELF, session));
                var by = e.nominatedBy().value();
                var nomination = new Nomination(by, e.occurredOn(), awaited.endsOn(), true);
                change(employee, documents, staff -> staff.with(session, nomination));
                documents.change(
                        Awaited.SHELF,
                        session,
                        known -> Objects.requireNonNull(known).with(employee));
            }
            case PlaceGiven _, NominationEnded _ ->
                    change(employee, documents, staff -> staff.closed(session));
        }
    }

    /** Nobody waits for what is not held. */
    private static void cancelled(SessionCancelled e, Documents documents) {
        var session = e.sessionId().value();
        var awaited = Objects.requireNonNull(documents.find(Awaited.SHELF, session));
        for (var employee : awaited.nominated()) {
            change(employee, documents, staff -> staff.closed(session));
        }
    }

    private static void change(String employee, Documents documents, UnaryOperator<Staff> change) {
        follow(
                employee,
                documents,
                () ->
                        documents.change(
                                CARDS.shelf(),
                                employee,
                                known -> {
                                    var card = Objects.requireNonNull(known, "never appointed");
                                    var next = change.apply(card.own());
                                    return next == card.own()
                                            ? card
                                            : new EmployeeCard<>(card.person(), next);
                                }));
    }

    /** Changes the card of an employee, and by the difference what leaders count for. */
    private static void follow(String employee, Documents documents, Runnable change) {
        var before = documents.find(CARDS.shelf(), employee);
        change.run();
        var after = documents.find(CARDS.shelf(), employee);
        if (before == after) {
            return;
        }
        Merits.difference(before, after)
                .forEach(
                        (leader, difference) ->
                                lead(leader, documents, known -> known.plus(difference)));
        var was = superior(before);
        var is = superior(after);
        if (!Objects.equals(was, is)) {
            if (was != null) {
                lead(was, documents, known -> known.without(employee));
            }
            if (is != null) {
                lead(is, documents, known -> known.with(employee));
            }
        }
        move(employee, before, after, documents);
    }

    private static @Nullable String superior(@Nullable EmployeeCard<Staff> card) {
        return card == null || !card.person().isActive() ? null : card.own().superior();
    }

    private static void lead(String leader, Documents documents, UnaryOperator<Leader> change) {
        TALLIES.change(
                documents,
                Leader.SHELF,
                leader,
                OF_LEADER,
                known -> change.apply(known == null ? newLeader(leader, documents) : known));
    }

    private static Leader newLeader(String leader, Documents documents) {
        var card = documents.find(CARDS.shelf(), leader);
        return Leader.of(Objects.requireNonNull(card, "a leader never appointed").person());
    }

    /** A leader who moves takes along what the leader counts for. */
    private static void move(
            String employee,
            @Nullable EmployeeCard<Staff> before,
            @Nullable EmployeeCard<Staff> after,
            Documents documents) {
        if (before == null || after == null) {
            return;
        }
        var stays =
                before.path().equals(after.path())
                        && Objects.equals(before.person().retiredOn(), after.person().retiredOn());
        if (!stays && documents.find(Leader.SHELF, employee) != null) {
            lead(employee, documents, known -> known.at(after.person()));
        }
    }
}
