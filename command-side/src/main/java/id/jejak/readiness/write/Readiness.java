package id.jejak.readiness.write;

import id.jejak.deciding.Roster;
import id.jejak.deciding.Shell;
import id.jejak.readiness.events.ReadinessEvent;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityConfirmed;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityWithdrawn;
import id.jejak.readiness.events.ReadinessEvent.RosterDefined;

/** What must be known about a roster to decide about it. */
sealed interface Readiness {
    record Undefined() implements Readiness {}

    /**
     * @param said what each employee said last
     */
    record Defined(RosterDefined roster, Roster<ReadinessEvent> said) implements Readiness {}

    Readiness UNDEFINED = new Undefined();

    static Readiness evolve(Readiness state, ReadinessEvent event) {
        return switch (event) {
            case RosterDefined e -> new Defined(e, Roster.empty());
            case AvailabilityConfirmed e when state instanceof Defined d ->
                    new Defined(d.roster(), d.said().with(e.employeeId(), e));
            case AvailabilityWithdrawn e when state instanceof Defined d ->
                    new Defined(d.roster(), d.said().with(e.employeeId(), e));
            case AvailabilityConfirmed _, AvailabilityWithdrawn _ ->
                    throw Shell.corrupt(event, state);
        };
    }
}
