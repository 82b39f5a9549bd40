package id.jejak.infra.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What assessments found to be missing, for the needs analyses of later years. */
final class Gaps {
    /**
     * @param from level found
     * @param to level that the post asked for, above {@code from}
     */
    record Found(Employee employee, LocalDate day, String competency, int from, int to) {}

    private final List<Found> found = new ArrayList<>();

    void note(Employee employee, LocalDate day, String competency, int from, int to) {
        if (from < to) {
            found.add(new Found(employee, day, competency, from, to));
        }
    }

    /**
     * Of people who serve on the day, from assessments of the three years before, by the agency of
     * that day: one for each person and competency, the latest.
     */
    Map<String, List<Found>> byAgency(LocalDate day) {
        var latest = new TreeMap<String, Found>();
        for (var one : found) {
            if (one.day().isBefore(day)
                    && !one.day().isBefore(day.minusYears(3))
                    && one.employee().serves(day)) {
                var key = "%06d/%s".formatted(one.employee().number(), one.competency());
                latest.merge(key, one, (a, b) -> b.day().isBefore(a.day()) ? a : b);
            }
        }
        var agencies = new TreeMap<String, List<Found>>();
        latest.values()
                .forEach(
                        one ->
                                agencies.computeIfAbsent(
                                                one.employee().unit(day).agency(),
                                                _ -> new ArrayList<>())
                                        .add(one));
        return agencies;
    }
}
