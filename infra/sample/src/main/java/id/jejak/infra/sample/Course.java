package id.jejak.infra.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How one property went over time, days rising. */
final class Course<T> {
    record Step<T>(LocalDate day, T value) {}

    private final List<Step<T>> steps = new ArrayList<>(2);

    Course(LocalDate day, T first) {
        steps.add(new Step<>(day, first));
    }

    /** A value that is already held is no step. */
    void add(LocalDate day, T value) {
        if (!steps.getLast().value().equals(value)) {
            steps.add(new Step<>(day, value));
        }
    }

    T first() {
        return steps.getFirst().value();
    }

    T last() {
        return steps.getLast().value();
    }

    /** The value in force on {@code day}; the first one before its own day too. */
    T at(LocalDate day) {
        for (var i = steps.size() - 1; i > 0; i--) {
            if (!steps.get(i).day().isAfter(day)) {
                return steps.get(i).value();
            }
        }
        return first();
    }

    List<Step<T>> changes() {
        return steps.subList(1, steps.size());
    }

    /** The same course as somebody sees it who learns of it on {@code day}. */
    Course<T> from(LocalDate day) {
        var seen = new Course<T>(day, at(day));
        steps.stream().filter(s -> s.day().isAfter(day)).forEach(s -> seen.add(s.day(), s.value()));
        return seen;
    }

    /** Forgets what begins on {@code day} or later, the first value excepted. */
    void cutFrom(LocalDate day) {
        while (steps.size() > 1 && !steps.getLast().day().isBefore(day)) {
            steps.removeLast();
        }
    }
}
