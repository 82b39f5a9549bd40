package id.jejak.deciding;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where people serve on a day, and who serves above whom. */
public final class Workplaces {
    private static final Facts.Fold<List<AgencyId>> PATH =
            new Facts.Fold<>(
                    "path-of-agency",
                    List.of(),
                    (path, event) ->
                            event instanceof AgencyRegistered registered ? registered.path() : path,
                    path -> !path.isEmpty());
    private static final Facts.Fold<NavigableMap<LocalDate, AgencyId>> AGENCIES =
            new Facts.Fold<>("agencies-by-day", Collections.emptyNavigableMap(), Workplaces::next);

    private Workplaces() {}

    /** From the city down; before the first recorded agency that one; empty for strangers. */
    public static List<AgencyId> pathOn(EmployeeId employee, LocalDate day, Facts facts) {
        var agencies = facts.of(AGENCIES, employee.value());
        if (agencies.isEmpty()) {
            return List.of();
        }
        var known = agencies.floorEntry(day);
        var agency = known == null ? agencies.firstEntry().getValue() : known.getValue();
        return path(agency, facts);
    }

    /** From the city down to the agency itself; empty where it is not registered. */
    public static List<AgencyId> path(AgencyId agency, Facts facts) {
        return facts.of(PATH, agency.value());
    }

    /**
     * Whether {@code superior}, in service on that day, serves in the employee's own agency or in
     * one above it. Jejak knows no lines of command, so this is all that can be checked.
     */
    public static boolean isAbove(
            EmployeeId superior, EmployeeId employee, LocalDate day, Facts facts) {
        var serves =
                ServiceRecord.of(superior, facts) instanceof ServiceRecord.Known known
                        && known.isActiveOn(day);
        var path = pathOn(superior, day, facts);
        return serves
                && !superior.equals(employee)
                && !path.isEmpty()
                && pathOn(employee, day, facts).contains(path.getLast());
    }

    private static NavigableMap<LocalDate, AgencyId> next(
            NavigableMap<LocalDate, AgencyId> known, Object event) {
        return switch (event) {
            case EmployeeAppointed e -> with(known, e.serviceSince(), e.agencyId());
            case EmployeeTransferred e -> with(known, e.occurredOn(), e.to());
            default -> known;
        };
    }

    private static NavigableMap<LocalDate, AgencyId> with(
            NavigableMap<LocalDate, AgencyId> known, LocalDate day, AgencyId agency) {
        var next = new TreeMap<>(known);
        next.put(day, agency);
        return Collections.unmodifiableNavigableMap(next);
    }
}
