package id.jejak.infra.story.anew;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.Purpose;
import id.jejak.assessment.rules.JpmRule;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.award.rules.AwardCriteria;
import id.jejak.award.rules.ServiceAward;
import id.jejak.infra.story.anew.Retrial.Result;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.PolicyRef;
import id.jejak.learning.events.LearningEvent.LearningReported;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.learning.rules.JpCaps;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.PerformanceEvent;
import id.jejak.performance.events.PerformanceEvent.PerformanceRated;
import id.jejak.performance.events.PerformanceEvent.RatingCorrected;
import id.jejak.performance.rules.PerformanceRating;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.histories.Histories;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.study.rules.SemesterJp;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.Priority;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.WaitingEvent.PlaceGiven;
import id.jejak.training.rules.JpConversion;
import id.jejak.training.rules.WaitingPriority;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes events in the order of the ledger and decides each one that follows from a policy once
 * more. Facts that the event has, or an event before it, are taken from there; the others from the
 * inputs that it recorded. Keeps what later decisions need; for one thread.
 */
public final class DecidedAnew {
    private static final Set<Class<? extends DomainEvent>> CONCERNS =
            Set.of(
                    AttendanceRecorded.class,
                    TrainingCompleted.class,
                    LearningReported.class,
                    LearningVerified.class,
                    SemesterRecorded.class,
                    CompetencyAssessed.class,
                    AssessmentCorrected.class,
                    PerformanceRated.class,
                    RatingCorrected.class,
                    PlaceGiven.class,
                    ProgrammeReviewOpened.class,
                    NominationEntered.class,
                    AwardNominated.class);

    private final Policies policies;
    private final PlacesAnew places;
    private final LearningLogs logs = new LearningLogs();
    private final Map<String, Integer> daysPresent = new HashMap<>();
    private final Map<AssessmentId, Purpose> purposes = new HashMap<>();

    /**
     * @param policies every version that decided
     */
    public DecidedAnew(Policies policies) {
        this.policies = policies;
        this.places = new PlacesAnew(policies);
    }

    /** Whether it looks at events of this type; the others may be left out. */
    public static boolean concerns(Class<? extends DomainEvent> event) {
        return CONCERNS.contains(event) || Histories.concerns(event);
    }

    /**
     * Empty for an event that follows from no policy.
     *
     * @param at position in the ledger
     */
    public List<Comparison> take(long at, DomainEvent event) {
        remember(event);
        var comparison =
                Stream.concat(retrial(event).stream(), places.of(event).stream())
                        .map(again -> again.by(policies))
                        .toList();
        places.take(at, event);
        if (event instanceof LearningVerified e) {
            logs.verified(e);
        }
        return comparison;
    }

    private void remember(DomainEvent event) {
        switch (event) {
            case AttendanceRecorded e ->
                    daysPresent.put(e.sessionId() + " " + e.employeeId(), e.days());
            case CompetencyAssessed e -> purposes.put(e.assessmentId(), e.purpose());
            case LearningReported e -> logs.reported(e);
            default -> {
                // Nothing decides on it.
            }
        }
    }

    private Optional<Retrial> retrial(DomainEvent event) {
        return switch (event) {
            case TrainingCompleted e -> Optional.of(completed(e));
            case LearningVerified e -> Optional.of(verified(e));
            case SemesterRecorded e -> Optional.of(semester(e));
            case AssessmentEvent e -> Optional.of(assessed(e));
            case PerformanceRated e -> Optional.of(rated(e, e.appraisal(), e.policy()));
            case RatingCorrected e -> Optional.of(rated(e, e.appraisal(), e.policy()));
            case PlaceGiven e -> Optional.of(waits(e, e.priority(), e.nominatedOn()));
            case ProgrammeReviewOpened e -> Optional.of(ReviewAnew.of(e));
            case NominationEntered e -> Optional.of(entered(e));
            case AwardNominated e -> nominated(e);
            default -> Optional.empty();
        };
    }

    private Retrial completed(TrainingCompleted e) {
        var days = daysPresent.get(e.sessionId() + " " + e.employeeId());
        if (days == null) {
            throw new IllegalArgumentException("completed without attendance: " + e);
        }
        return Retrial.of(
                e,
                e.policy(),
                e.credited(),
                by -> jp(JpConversion.of(e.activity(), days, e.occurredOn(), by)));
    }

    private Retrial verified(LearningVerified e) {
        var before = logs.of(e.employeeId());
        return new Retrial(
                e,
                List.of(e.policy(), e.caps()),
                e.credited(),
                by -> {
                    var credit = JpCaps.credit(e.deed(), before, e.occurredOn(), by);
                    return new Result(credit.jp(), List.of(credit.policy(), credit.caps()));
                });
    }

    private static Retrial semester(SemesterRecorded e) {
        return Retrial.of(
                e, e.policy(), e.credited(), by -> jp(SemesterJp.of(e.kind(), e.occurredOn(), by)));
    }

    private static Result jp(JpConversion.Credit credit) {
        return new Result(credit.jp(), credit.policy());
    }

    private Retrial assessed(AssessmentEvent e) {
        var purpose = purposes.get(e.assessmentId());
        if (purpose == null) {
            throw new IllegalArgumentException("corrected without assessment: " + e);
        }
        return Retrial.of(
                e,
                e.jpm().policy(),
                List.of(e.jpm().match(), e.jpm().category()),
                by -> {
                    var jpm = JpmRule.of(e.results(), purpose, e.occurredOn(), by);
                    return new Result(List.of(jpm.match(), jpm.category()), jpm.policy());
                });
    }

    private static Retrial rated(PerformanceEvent e, Appraisal appraisal, PolicyRef policy) {
        return Retrial.of(
                e,
                policy,
                e.rating(),
                by ->
                        PerformanceRating.of(appraisal, e.period(), by)
                                .map(rated -> new Result(rated.rating(), rated.policy()))
                                .orElseThrow(() -> new NoDecision("other facts are asked for")));
    }

    private static Retrial waits(DomainEvent e, Priority p, LocalDate on) {
        return Retrial.of(
                e,
                p.policy(),
                p.points(),
                by -> {
                    var now =
                            WaitingPriority.of(
                                    p.missingLevels(),
                                    p.monthsWithoutTraining(),
                                    p.jpMissing(),
                                    p.needAdopted(),
                                    on,
                                    by);
                    return new Result(now.points(), now.policy());
                });
    }

    private static Retrial entered(NominationEntered e) {
        return Retrial.onInputs(
                e,
                e.policy(),
                e.findings(),
                known -> {
                    var found = AwardCriteria.of(known.inputs(), known.policy());
                    return new Result(found.findings(), found.policy());
                });
    }

    private static Optional<Retrial> nominated(AwardNominated e) {
        return Optional.ofNullable(e.policy())
                .map(
                        policy ->
                                Retrial.onInputs(
                                        e,
                                        policy,
                                        ServiceAward.Verdict.ELIGIBLE,
                                        known -> {
                                            var weighed =
                                                    ServiceAward.of(known.inputs(), known.policy());
                                            return new Result(weighed.verdict(), weighed.policy());
                                        }));
    }
}
