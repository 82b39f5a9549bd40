package id.jejak.funding.read.money;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.funding.events.FundingEvent;
import id.jejak.funding.events.FundingEvent.BudgetAllocated;
import id.jejak.funding.events.FundingEvent.FundsReserved;
import id.jejak.funding.read.money.Learner.Gain;
import id.jejak.kernel.EmployeeFact;
import id.jejak.projecting.Documents;
import id.jejak.projecting.Documents.Change;
import id.jejak.projecting.Projection;
import id.jejak.projecting.Recorded;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Contribution;
import id.jejak.tallies.Tallies;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.workforce.events.AgencyEvent;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Folds budgets, what sessions yielded, and the tallies of both. */
@Component
final class MoneyProjection implements Projection {
    static final String NAME = "funding";
    static final Tallies<Topic> TALLIES = Tallies.of(NAME, "funding", Topic.class);

    private static final Contribution<Budget, Topic> OF_BUDGET = Contribution.of(Budget::count);
    private static final Contribution<Yield, Topic> OF_YIELD = Contribution.of(Yield::count);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(
                TALLIES.shelf(), Budget.SHELF, Yield.SHELF, Learner.SHELF, TALLIES.agencies());
    }

    @Override
    public Set<Class<?>> families() {
        return Set.of(
                AgencyEvent.class,
                FundingEvent.class,
                AssessmentEvent.class,
                TrainingCompleted.class);
    }

    @Override
    public void fold(Recorded recorded, Documents documents) {
        switch (recorded.event()) {
            case AgencyEvent e -> TALLIES.fold(e, documents);
            case FundingEvent e -> money(e, documents);
            case CompetencyAssessed e -> learner(e, documents, known -> known.after(e));
            case AssessmentCorrected e -> learner(e, documents, known -> known.after(e));
            case TrainingCompleted e -> {
                var jp = e.credited().hours().movePointRight(2).longValueExact();
                yielded(e.sessionId().value(), documents, known -> known.completed(jp));
                learner(e, documents, known -> known.after(e));
            }
            default -> {
                // No matter of money.
            }
        }
    }

    private static void money(FundingEvent event, Documents documents) {
        var path = TALLIES.path(event.agencyId(), documents);
        TALLIES.change(
                documents,
                Budget.SHELF,
                event.budgetId().value(),
                OF_BUDGET,
                known ->
                        event instanceof BudgetAllocated e
                                ? Budget.of(e, path)
                                : Objects.requireNonNull(known, "a budget never allocated")
                                        .after(event));
        if (event instanceof FundsReserved e) {
            yielded(e.sessionId().value(), documents, known -> known.paidBy(path, e.year()));
        }
    }

    private static void learner(
            EmployeeFact event, Documents documents, UnaryOperator<Learner> change) {
        documents
                .change(
                        Learner.SHELF,
                        event.employeeId().value(),
                        known -> change.apply(known == null ? Learner.NEW : known))
                .ifPresent(done -> gains(done, documents));
    }

    private static void gains(Change<Learner> change, Documents documents) {
        var before = change.before() == null ? Map.<String, Gain>of() : change.before().gains();
        var after = change.after() == null ? Map.<String, Gain>of() : change.after().gains();
        var sessions = new TreeSet<>(before.keySet());
        sessions.addAll(after.keySet());
        for (var session : sessions) {
            var old = before.getOrDefault(session, new Gain(0, 0));
            var now = after.getOrDefault(session, new Gain(0, 0));
            if (!old.equals(now)) {
                yielded(
                        session,
                        documents,
                        known ->
                                known.gained(
                                        now.levels() - old.levels(),
                                        now.compared() - old.compared()));
            }
        }
    }

    private static void yielded(String session, Documents documents, UnaryOperator<Yield> change) {
        TALLIES.change(
                documents,
                Yield.SHELF,
                session,
                OF_YIELD,
                known -> change.apply(Yield.orNone(known)));
    }
}
