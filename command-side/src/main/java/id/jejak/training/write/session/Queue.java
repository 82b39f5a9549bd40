package id.jejak.training.write.session;

import id.jejak.deciding.Shell;
import id.jejak.kernel.EmployeeId;
import id.jejak.training.events.WaitingEvent;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.training.events.WaitingEvent.NominationEnded;
import id.jejak.training.events.WaitingEvent.PlaceGiven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who waits for a place, the first in line first.
 *
 * @param given who was given a place by the list once, and so never is again
 * @param ended whose nomination ended without a place
 */
record Queue(List<EmployeeNominated> waiting, Set<EmployeeId> given, Set<EmployeeId> ended) {
    static final Queue EMPTY = new Queue(List.of(), Set.of(), Set.of());

    /** Equal points and equal days keep the order in which they were recorded. */
    private static final Comparator<EmployeeNominated> ORDER =
            Comparator.comparingInt((EmployeeNominated one) -> -one.priority().points())
                    .thenComparing(EmployeeNominated::occurredOn);

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    Optional<EmployeeNominated> of(EmployeeId employee) {
        return waiting.stream().filter(one -> one.employeeId().equals(employee)).findFirst();
    }

    Queue after(WaitingEvent event) {
        return switch (event) {
            case EmployeeNominated e -> new Queue(with(e), given, ended);
            case NominationEnded e -> new Queue(without(e), given, and(ended, e.employeeId()));
            case PlaceGiven e -> new Queue(without(e), and(given, e.employeeId()), ended);
        };
    }

    private static Set<EmployeeId> and(Set<EmployeeId> some, EmployeeId one) {
        var all = new HashSet<>(some);
        all.add(one);
        return Set.copyOf(all);
    }

    private List<EmployeeNominated> with(EmployeeNominated next) {
        var all = new ArrayList<>(waiting);
        all.add(next);
        all.sort(ORDER);
        return List.copyOf(all);
    }

    private List<EmployeeNominated> without(WaitingEvent event) {
        var known = of(event.employeeId()).orElseThrow(() -> Shell.corrupt(event, this));
        return waiting.stream().filter(one -> one != known).toList();
    }
}
