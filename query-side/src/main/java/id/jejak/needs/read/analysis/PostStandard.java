package id.jejak.needs.read.analysis;

import id.jejak.competency.events.StandardEvent.StandardSet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a post requires, by the day from which it does, the earliest first. */
record PostStandard(List<Set> sets) {
    record Set(LocalDate from, List<Learned.Held> required) {}

    static PostStandard after(@Nullable PostStandard before, StandardSet e) {
        var required =
                e.required().entrySet().stream()
                        .map(one -> new Learned.Held(one.getKey(), one.getValue()))
                        .toList();
        var others =
                before == null
                        ? Stream.<Set>empty()
                        : before.sets().stream().filter(one -> !one.from().equals(e.occurredOn()));
        return new PostStandard(
                Stream.concat(others, Stream.of(new Set(e.occurredOn(), required)))
                        .sorted(Comparator.comparing(Set::from))
                        .toList());
    }

    List<Learned.Held> inForceOn(LocalDate day) {
        return sets.reversed().stream()
                .filter(one -> !one.from().isAfter(day))
                .findFirst()
                .map(Set::required)
                .orElse(List.of());
    }
}
