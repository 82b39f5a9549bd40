package id.jejak.needs.read.analysis;

import com.mongodb.client.model.Indexes;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.competency.events.StandardEvent;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.kernel.EmployeeFact;
import id.jejak.needs.events.CycleEvent;
import id.jejak.needs.events.CycleEvent.NeedsCycleOpened;
import id.jejak.needs.events.CycleEvent.ObjectiveSet;
import id.jejak.needs.events.CycleEvent.PartyConsulted;
import id.jejak.needs.events.CycleEvent.PlanAdopted;
import id.jejak.needs.events.NeedEvent.NeedDeclared;
import id.jejak.needs.events.NeedEvent.PlanRevised;
import id.jejak.needs.events.NeedsEvent;
import id.jejak.projecting.Documents;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.Crowds;
import id.jejak.tallies.EmployeeCard;
import id.jejak.tallies.EmployeeCards;
import id.jejak.tallies.Tallies;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.workforce.events.AgencyEvent;
import id.jejak.workforce.events.EmployeeEvent;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Keeps the analyses, what is known of each employee, and figures per agency. */
@Component
final class NeedsProjection implements Projection {
    static final String NAME = "needs";

    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "needs", Topic.class);
    static final EmployeeCards<Topic, OwnNeeds> CARDS = cards();
    static final Crowds<OwnNeeds> CROWDS = Crowds.of(NAME, "needs", Standing::line);
    static final Shelf<CycleCard> CYCLES =
            JsonShelf.of(NAME, "needs.cycles", CycleCard.class)
                    .indexedBy(Indexes.ascending(CycleCard.PATH, CycleCard.YEAR));
    static final Shelf<PostStandard> STANDARDS =
            JsonShelf.of(NAME, "needs.standards", PostStandard.class);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return Stream.concat(
                        Stream.<Shelf<?>>of(CROWDS.shelf(), Asked.SHELF),
                        Stream.concat(
                                CARDS.shelves().stream(), Stream.<Shelf<?>>of(CYCLES, STANDARDS)))
                .toList();
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(
                AgencyEvent.class,
                EmployeeEvent.class,
                AssessmentEvent.class,
                TrainingCompleted.class,
                StandardEvent.class,
                NeedsEvent.class);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case StandardSet e ->
                    documents.change(
                            STANDARDS, e.postId().value(), known -> PostStandard.after(known, e));
            case CycleEvent e -> cycle(e, documents);
            case PlanRevised e -> {
                change(e, documents, CycleCard::revised);
                CROWDS.fold(e, CARDS, documents);
            }
            case NeedDeclared e -> {
                documents.change(
                        Asked.SHELF,
                        e.cycleId().value(),
                        known ->
                                (known == null ? Asked.NOBODY : known)
                                        .with(e.employeeId().value()));
                CROWDS.fold(e, CARDS, documents);
            }
            case EmployeeFact e -> CROWDS.fold(e, CARDS, documents);
            default -> {}
        }
    }

    private static void cycle(CycleEvent event, Documents documents) {
        switch (event) {
            case NeedsCycleOpened e -> {
                var path = TALLIES.path(e.agencyId(), documents);
                documents.change(CYCLES, e.cycleId().value(), _ -> CycleCard.of(e, path));
            }
            case ObjectiveSet e -> change(e, documents, cycle -> cycle.after(e));
            case PartyConsulted e -> change(e, documents, cycle -> cycle.after(e));
            case PlanAdopted e -> change(e, documents, cycle -> cycle.after(e));
        }
    }

    private static void change(
            NeedsEvent event, Documents documents, UnaryOperator<CycleCard> change) {
        documents.change(
                CYCLES,
                event.cycleId().value(),
                known -> change.apply(Objects.requireNonNull(known, "an analysis never opened")));
    }

    private static EmployeeCards<Topic, OwnNeeds> cards() {
        return EmployeeCards.of(
                TALLIES,
                OwnNeeds.class,
                OwnNeeds.NONE,
                OwnNeeds::after,
                Contribution.<EmployeeCard<OwnNeeds>, Topic>of(
                        (card, count) -> card.own().count(card.person(), count)));
    }
}
