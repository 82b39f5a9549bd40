package id.jejak.readiness.write;

import id.jejak.deciding.Roster;
import id.jejak.deciding.Shell;
import id.jejak.kernel.EmployeeId;
import id.jejak.readiness.events.ReadinessEvent;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityConfirmed;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityWithdrawn;
import id.jejak.readiness.events.ReadinessEvent.RosterChanged;
import id.jejak.readiness.events.ReadinessEvent.RosterClosed;
import id.jejak.readiness.events.ReadinessEvent.RosterDefined;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What must be known about a roster to decide about it. */
sealed interface Readiness {
    record Undefined() implements Readiness {}

    /**
     * @param roster as it was defined first
     * @param change the last one
     * @param closing null while it is open
     * @param said what each employee said last
     */
    record Defined(
            RosterDefined roster,
            @Nullable RosterChanged change,
            @Nullable RosterClosed closing,
            Roster<ReadinessEvent> said)
            implements Readiness {
        /** When it was last defined or changed. */
        LocalDate since() {
            return change == null ? roster.occurredOn() : change.occurredOn();
        }

        private Defined with(EmployeeId employee, ReadinessEvent word) {
            return new Defined(roster, change, closing, said.with(employee, word));
        }
    }

    Readiness UNDEFINED = new Undefined();

    static Readiness evolve(Readiness state, ReadinessEvent event) {
        return switch (event) {
            case RosterDefined e -> new Defined(e, null, null, Roster.empty());
            case AvailabilityConfirmed e when state instanceof Defined d ->
                    d.with(e.employeeId(), e);
            case AvailabilityWithdrawn e when state instanceof Defined d ->
                    d.with(e.employeeId(), e);
            case RosterChanged e when state instanceof Defined d ->
                    new Defined(d.roster(), e, d.closing(), d.said());
            case RosterClosed e when state instanceof Defined d ->
                    new Defined(d.roster(), d.change(), e, d.said());
            case AvailabilityConfirmed _,
                    AvailabilityWithdrawn _,
                    RosterChanged _,
                    RosterClosed _ ->
                    throw Shell.corrupt(event, state);
        };
    }
}
