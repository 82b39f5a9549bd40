package id.jejak.funding.write.budget;

import id.jejak.deciding.Facts;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the calendar of trainings says about a session that money is wanted for. */
sealed interface SessionPlan {
    record Unknown() implements SessionPlan {}

    /**
     * @param organisers the agency that holds it and those above, from the city down
     */
    record Planned(LocalDate startsOn, LocalDate endsOn, List<AgencyId> organisers)
            implements SessionPlan {
        boolean isHeldBelow(AgencyId agency) {
            return organisers.contains(agency);
        }

        boolean touches(int year) {
            return startsOn.getYear() <= year && year <= endsOn.getYear();
        }
    }

    record CalledOff() implements SessionPlan {}

    SessionPlan UNKNOWN = new Unknown();

    private static Facts.Fold<Optional<SessionScheduled>> plan() {
        return new Facts.Fold<>(
                "funding-session",
                Optional.empty(),
                (known, event) ->
                        event instanceof SessionScheduled plan ? Optional.of(plan) : known);
    }

    Facts.Fold<Optional<SessionScheduled>> PLAN = plan();
    Facts.Fold<Boolean> CANCELLED = Facts.Fold.has("funding-session-off", SessionCancelled.class);
    Facts.Fold<List<AgencyId>> PATH =
            new Facts.Fold<>(
                    "funding-path",
                    List.of(),
                    (path, event) -> event instanceof AgencyRegistered it ? it.path() : path,
                    path -> !path.isEmpty());

    static SessionPlan of(SessionId session, Facts facts) {
        var plan = facts.of(PLAN, session.value());
        if (plan.isEmpty()) {
            return UNKNOWN;
        }
        if (facts.of(CANCELLED, session.value())) {
            return new CalledOff();
        }
        var as = plan.get();
        return new Planned(as.startsOn(), as.endsOn(), facts.of(PATH, as.organiser().value()));
    }
}
