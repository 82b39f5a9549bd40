package id.jejak.infra.story.anew;

import id.jejak.infra.story.anew.Retrial.Result;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.SessionId;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.histories.Histories;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.TrainingEnrolled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.events.WaitingEvent.NominationEnded;
import id.jejak.training.rules.EnrolmentEligibility;
import id.jejak.training.rules.EnrolmentEligibility.Applicant;
import id.jejak.training.rules.WaitingPriority;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who had a place, waited or got none: decided once more on the facts that were recorded before the
 * decision, however late others were.
 */
final class PlacesAnew {
    private final Histories histories = new Histories();
    private final Map<SessionId, Activity> activities = new HashMap<>();
    private final Policies policies;

    PlacesAnew(Policies policies) {
        this.policies = policies;
    }

    /** Only after everything before it was taken. */
    List<Retrial> of(DomainEvent event) {
        return switch (event) {
            case TrainingEnrolled e ->
                    asked(e, e.policy(), true, e.employeeId(), e.sessionId(), e.occurredOn());
            case NominationEnded e ->
                    asked(e, e.policy(), false, e.employeeId(), e.sessionId(), e.occurredOn());
            case EmployeeNominated e ->
                    Stream.concat(
                                    Stream.of(waits(e)),
                                    asked(
                                            e,
                                            e.admission(),
                                            true,
                                            e.employeeId(),
                                            e.sessionId(),
                                            e.occurredOn())
                                            .stream())
                            .toList();
            default -> List.of();
        };
    }

    void take(long at, DomainEvent event) {
        if (event instanceof SessionScheduled e) {
            activities.put(e.sessionId(), e.activity());
        }
        histories.take(at, event);
    }

    private List<Retrial> asked(
            DomainEvent event,
            @Nullable PolicyRef policy,
            boolean outcome,
            EmployeeId who,
            SessionId session,
            LocalDate on) {
        if (policy == null) {
            return List.of();
        }
        var activity = activity(session);
        return List.of(
                Retrial.of(
                        event,
                        policy,
                        outcome,
                        by -> {
                            var asked =
                                    EnrolmentEligibility.of(
                                            applicant(who, activity, on),
                                            activity,
                                            on,
                                            new WithConversion(by, policies));
                            return new Result(asked.eligible(), asked.policy());
                        }));
    }

    private Retrial waits(EmployeeNominated e) {
        return Retrial.of(
                e,
                e.priority().policy(),
                e.priority().points(),
                by -> {
                    var policy =
                            by.inForce(WaitingPriority.ID, e.occurredOn())
                                    .orElseThrow(() -> new NoDecision("not in force"));
                    var names = policy.decisions().reads().keySet();
                    var facts =
                            applicant(e.employeeId(), activity(e.sessionId()), e.occurredOn())
                                    .facts(names, e.priority().jpMissing());
                    var decided = Decided.by(policy, facts);
                    return new Result(decided.whole("points"), decided.policy());
                });
    }

    private Applicant applicant(EmployeeId who, Activity activity, LocalDate on) {
        return (names, worth) -> histories.applying(who, activity, on, names, worth);
    }

    private Activity activity(SessionId session) {
        return Objects.requireNonNull(activities.get(session), "a place in no session");
    }

    /** The version that is recorded, and the conversion of the day. */
    private record WithConversion(Policies recorded, Policies all) implements Policies {
        @Override
        public Optional<Policy> inForce(String id, LocalDate on) {
            return id.equals(EnrolmentEligibility.ID)
                    ? recorded.inForce(id, on)
                    : all.inForce(id, on);
        }

        @Override
        public Optional<Policy> version(PolicyRef ref) {
            return all.version(ref);
        }
    }
}
