package id.jejak.readiness.read.callable;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.RosterId;
import id.jejak.projecting.Documents;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.readiness.events.ReadinessEvent;
import id.jejak.readiness.events.ReadinessEvent.RosterChanged;
import id.jejak.readiness.events.ReadinessEvent.RosterClosed;
import id.jejak.readiness.events.ReadinessEvent.RosterDefined;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.Crowds;
import id.jejak.tallies.EmployeeCard;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.Tallies;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.EmployeeEvent;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Keeps rosters, and of everybody what was found and said. */
@Component
final class ReadinessProjection implements Projection {
    static final String NAME = "readiness";

    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "readiness", Topic.class);
    static final EmployeeCards<Topic, Ready> CARDS =
            EmployeeCards.of(
                    TALLIES,
                    Ready.class,
                    Ready.NOT,
                    Ready::after,
                    Contribution.<EmployeeCard<Ready>, Topic>of(
                            (card, count) -> {
                                if (card.person().isActive()) {
                                    count.one(Topic.PEOPLE, "");
                                }
                            }));
    static final Crowds<Ready> CROWDS = Crowds.of(NAME, "readiness", Member::line);
    static final Shelf<RosterCard> ROSTERS =
            JsonShelf.of(NAME, "readiness.rosters", RosterCard.class);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(TALLIES.shelf(), CROWDS.shelf(), CARDS.shelf(), ROSTERS, TALLIES.agencies());
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(
                AgencyEvent.class,
                EmployeeEvent.class,
                AssessmentEvent.class,
                ReadinessEvent.class);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case EmployeeFact e -> CROWDS.fold(e, CARDS, documents);
            case RosterDefined e ->
                    documents.change(
                            ROSTERS,
                            e.rosterId().value(),
                            _ -> RosterCard.of(e, TALLIES.path(e.agencyId(), documents)));
            case RosterChanged e -> roster(e.rosterId(), documents, card -> card.after(e));
            case RosterClosed e -> roster(e.rosterId(), documents, RosterCard::closedNow);
            default -> {}
        }
    }

    private static void roster(RosterId id, Documents documents, UnaryOperator<RosterCard> change) {
        documents.change(
                ROSTERS,
                id.value(),
                known -> change.apply(Objects.requireNonNull(known, "a roster never defined")));
    }
}
