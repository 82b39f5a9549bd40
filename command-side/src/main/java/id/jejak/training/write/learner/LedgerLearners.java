package id.jejak.training.write.learner;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.needs.events.CycleEvent.PlanAdopted;
import id.jejak.needs.events.NeedEvent.NeedDeclared;
import id.jejak.needs.events.NeedEvent.NeedWithdrawn;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.events.WaitingEvent.NominationEnded;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everybody's learning in memory. Each question first reads what the ledger has more than last
 * time; only the first one of a process reads everything.
 */
@Component
final class LedgerLearners implements Learners {
    private static final int AT_ONCE = 2_000;
    private static final Map<String, Class<? extends DomainEvent>> CONCERNS =
            Stream.of(
                            CompetencyAssessed.class,
                            AssessmentCorrected.class,
                            TrainingEnrolled.class,
                            EnrolmentWithdrawn.class,
                            TrainingCompleted.class,
                            NeedDeclared.class,
                            NeedWithdrawn.class,
                            PlanAdopted.class,
                            EmployeeNominated.class,
                            NominationEnded.class)
                    .collect(Collectors.toUnmodifiableMap(EventCatalogue::nameOf, type -> type));

    private final Ledger ledger;
    private final Map<EmployeeId, Learner> learners = new HashMap<>();
    private final Map<NeedsCycleId, LocalDate> adopted = new HashMap<>();
    private long next;

    LedgerLearners(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public synchronized LearningRecord of(EmployeeId employee) {
        catchUp();
        var known = learners.get(employee);
        return known == null ? LearningRecord.NONE : known.record(adopted);
    }

    private void catchUp() {
        while (next < ledger.head()) {
            var events = ledger.readFrom(next, AT_ONCE);
            if (events.isEmpty()) {
                return;
            }
            events.forEach(this::take);
            next = events.getLast().position() + 1;
        }
    }

    private void take(StoredEvent stored) {
        var type = CONCERNS.get(stored.type() + ".v" + stored.revision());
        if (type != null) {
            take(LedgerJson.mapper().readValue(stored.payload(), type));
        }
    }

    private void take(DomainEvent event) {
        if (event instanceof PlanAdopted plan) {
            adopted.put(plan.cycleId(), plan.occurredOn());
        }
        if (event instanceof EmployeeFact fact) {
            take(fact, learners.computeIfAbsent(fact.employeeId(), _ -> new Learner()));
        }
    }

    private static void take(EmployeeFact event, Learner learner) {
        switch (event) {
            case AssessmentEvent e -> learner.assessed(e.occurredOn(), e.results());
            case TrainingCompleted e -> learner.completed(e);
            case TrainingEnrolled e -> learner.holds(e.sessionId(), LearningRecord.Place.ENROLLED);
            case EmployeeNominated e -> learner.holds(e.sessionId(), LearningRecord.Place.WAITS);
            case NeedDeclared e -> learner.needs(e.cycleId(), e.competencyId());
            case NeedWithdrawn e -> learner.needsNoMore(e.cycleId(), e.competencyId());
            case EnrolmentWithdrawn e -> learner.leaves(e.sessionId());
            case NominationEnded e -> learner.leaves(e.sessionId());
            default -> throw new IllegalStateException("not concerned with " + event.getClass());
        }
    }
}
