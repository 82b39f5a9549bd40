package id.jejak.dashboards.read.agencydashboard;

import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.JpCredit;
import id.jejak.tallies.Person;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** From event to event, one employee's card. */
final class CardFold {
    private final Function<AgencyId, List<String>> paths;

    /**
     * @param paths from an agency to the path of it
     */
    CardFold(Function<AgencyId, List<String>> paths) {
        this.paths = paths;
    }

    /** The same instance for an event that the dashboards do not show. */
    @Nullable Card after(@Nullable Card card, EmployeeFact event) {
        return switch (event) {
            case EmployeeEvent e -> career(card, e);
            case CompetencyAssessed e -> assessed(known(card, e), e);
            case AssessmentCorrected e -> corrected(known(card, e), e);
            case TrainingCompleted e -> completed(known(card, e), e);
            case EvaluationRecorded e -> evaluated(known(card, e), e);
            case AwardGranted e -> granted(known(card, e), e);
            case AwardRevoked e -> revoked(known(card, e), e);
            case JpCredit e -> credited(known(card, e), e);
            default -> card;
        };
    }

    private Card career(@Nullable Card card, EmployeeEvent event) {
        if (event instanceof EmployeeAppointed e) {
            return Card.of(Person.of(e, paths));
        }
        var known = known(card, event);
        var next = known.with(known.person().after(event, paths));
        return event instanceof EmployeeTransferred e
                ? next.movedBetween(paths.apply(e.from())).movedBetween(paths.apply(e.to()))
                : next;
    }

    private static Card assessed(Card card, CompetencyAssessed e) {
        var id = e.assessmentId().value();
        return card.with(card.assessed().with(id, e.occurredOn(), e.results()));
    }

    private static Card corrected(Card card, AssessmentCorrected e) {
        return card.with(card.assessed().corrected(e.assessmentId().value(), e.results()));
    }

    private static Card completed(Card card, TrainingCompleted e) {
        var since = card.person().since();
        return card.with(card.learning().with(e.occurredOn(), e.credited(), since))
                .with(card.evaluations().opened(e.sessionId().value(), e.evaluationDueOn()));
    }

    private static Card credited(Card card, JpCredit e) {
        var since = card.person().since();
        var learning = card.learning();
        return card.with(
                e.countsForDuty()
                        ? learning.with(e.completedOn(), e.credited(), since)
                        : learning.outside(e.completedOn(), e.credited(), since));
    }

    private static Card evaluated(Card card, EvaluationRecorded e) {
        return card.with(card.evaluations().recorded(e));
    }

    private static Card granted(Card card, AwardGranted e) {
        var year = e.occurredOn().getYear();
        return card.with(card.awards().granted(e.awardId().value(), e.kind(), year));
    }

    private static Card revoked(Card card, AwardRevoked e) {
        return card.with(card.awards().revoked(e.awardId().value()));
    }

    private static Card known(@Nullable Card card, EmployeeFact event) {
        if (card == null) {
            throw new IllegalStateException(
                    "before the appointment of its employee: " + event.getClass().getSimpleName());
        }
        return card;
    }
}
