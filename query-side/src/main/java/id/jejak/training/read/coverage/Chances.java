package id.jejak.training.read.coverage;

import id.jejak.kernel.EmployeeFact;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.workforce.events.EmployeeEvent.DisabilityDeclared;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The chances to learn that one employee had.
 *
 * @param idleSince the day of the last training; before the first one, the first day of service
 * @param trained whether there was one
 * @param years with at least one completed training
 */
record Chances(boolean disabled, boolean trained, LocalDate idleSince, SortedSet<Integer> years) {
    static final Chances NONE = new Chances(false, false, LocalDate.MIN, new TreeSet<>());

    /** The same instance for a fact that is no matter here. */
    Chances after(EmployeeFact fact) {
        return switch (fact) {
            case EmployeeAppointed e -> new Chances(disabled, trained, e.serviceSince(), years);
            case DisabilityDeclared e -> new Chances(e.disabled(), trained, idleSince, years);
            case TrainingCompleted e -> completed(e.occurredOn());
            default -> this;
        };
    }

    private Chances completed(LocalDate on) {
        var since = trained && idleSince.isAfter(on) ? idleSince : on;
        var more = years;
        if (!years.contains(on.getYear())) {
            more = new TreeSet<>(years);
            more.add(on.getYear());
        }
        return new Chances(disabled, true, since, more);
    }
}
