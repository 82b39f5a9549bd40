package id.jejak.training.write.learner;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.deciding.LedgerReading;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.ledger.Ledger;
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
import java.util.List;
import java.util.Map;

/**
 * Everybody's learning in memory. Each question first reads what the ledger has more than last
 * time; only the first one of a process reads everything.
 */
@Component
final class LedgerLearners implements Learners {
    private static final List<Class<? extends DomainEvent>> CONCERNS =
            List.of(
                    CompetencyAssessed.class,
                    AssessmentCorrected.class,
                    TrainingEnrolled.class,
                    EnrolmentWithdrawn.class,
                    TrainingCompleted.class,
                    NeedDeclared.class,
                    NeedWithdrawn.class,
                    PlanAdopted.class,
                    EmployeeNominated.class,
                    NominationEnded.class);

    private final LedgerReading reading;
    private final Map<EmployeeId, Learner> learners = new HashMap<>();
    private final Map<NeedsCycleId, LocalDate> adopted = new HashMap<>();

    LedgerLearners(Ledger ledger) {
        reading = new LedgerReading(ledger, CONCERNS, this::take);
    }

    @Override
    public synchronized LearningRecord of(EmployeeId employee) {
        reading.catchUp();
        var known = learners.get(employee);
        return known == null ? LearningRecord.NONE : known.record(adopted);
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
