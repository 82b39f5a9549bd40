package id.jejak.deciding;

import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Whether, since when and as what somebody serves, as far as decisions about others ask. */
public sealed interface ServiceRecord {
    /** Nobody of that id was ever appointed. */
    record Unknown() implements ServiceRecord {}

    /**
     * @param since TMT CPNS, or the first day of the contract
     * @param kinds kind of employment by the day it began
     * @param endedOn first day out of service; null while serving
     */
    record Known(
            LocalDate since,
            NavigableMap<LocalDate, EmploymentKind> kinds,
            @Nullable LocalDate endedOn)
            implements ServiceRecord {
        public boolean isActiveOn(LocalDate day) {
            return !day.isBefore(since) && (endedOn == null || day.isBefore(endedOn));
        }

        /** Before the first recorded kind, that first one. */
        public EmploymentKind kindOn(LocalDate day) {
            var entry = kinds.floorEntry(day);
            return entry == null ? kinds.firstEntry().getValue() : entry.getValue();
        }

        private Known with(LocalDate day, EmploymentKind kind) {
            var next = new TreeMap<>(kinds);
            next.put(day, kind);
            return new Known(since, Collections.unmodifiableNavigableMap(next), endedOn);
        }
    }

    ServiceRecord UNKNOWN = new Unknown();

    /** Over the employee's own stream. */
    Facts.Fold<ServiceRecord> FOLD = new Facts.Fold<>("service", UNKNOWN, ServiceRecord::evolve);

    static ServiceRecord of(EmployeeId employee, Facts facts) {
        return facts.of(FOLD, employee.value());
    }

    private static ServiceRecord evolve(ServiceRecord state, Object event) {
        return switch (event) {
            case EmployeeAppointed e ->
                    new Known(e.serviceSince(), Collections.emptyNavigableMap(), null)
                            .with(e.occurredOn(), e.kind());
            case EmploymentKindChanged e -> known(state, e).with(e.occurredOn(), e.kind());
            case EmployeeRetired e -> {
                var before = known(state, e);
                yield new Known(before.since(), before.kinds(), e.occurredOn());
            }
            default -> state;
        };
    }

    private static Known known(ServiceRecord state, Object event) {
        if (state instanceof Known known) {
            return known;
        }
        throw Shell.corrupt(event, state);
    }
}
