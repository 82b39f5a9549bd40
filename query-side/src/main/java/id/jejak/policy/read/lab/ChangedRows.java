package id.jejak.policy.read.lab;

import id.jejak.kernel.Actor;
import id.jejak.kernel.Blinding;
import id.jejak.policy.rules.lab.PolicyFigures;
import id.jejak.policy.rules.lab.Row;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changed decisions of a kept report, as somebody may see them: with people's ids for those who
 * may know them, under pseudonyms for policy makers; with programmes by their names.
 */
@Component
final class ChangedRows {
    private static final int REMEMBERED = 4;
    private static final String FIRST_DIGITS = "0123456789abcdef";

    private final Changes changes;
    private final LabReports reports;
    private final LabAccess access;
    private final Blinding blinding;
    private final int smallest;
    private final Map<String, Veil> veils =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Veil> eldest) {
                    return size() > REMEMBERED;
                }
            };

    ChangedRows(
            Changes changes,
            LabReports reports,
            LabAccess access,
            Blinding blinding,
            LabSettings settings) {
        this.changes = changes;
        this.reports = reports;
        this.access = access;
        this.blinding = blinding;
        smallest = settings.smallestGroup();
    }

    /**
     * @param policies that decided about enough people
     */
    private record Veil(Crowd crowd, Set<String> policies) {}

    /**
     * @param more whether there are others after these
     * @param withheld whether the filter leaves so few people that nothing is shown
     */
    record Page(String id, long from, boolean more, boolean withheld, List<Shown> rows) {}

    /**
     * @param from how many that fit to pass over
     */
    Page page(Actor actor, String id, ChangeFilter filter, long from, int size) {
        if (isVeiled(actor, id) && isTooNarrow(id, filter)) {
            return new Page(id, from, false, true, List.of());
        }
        try (var rows = seen(actor, id)) {
            var found = rows.filter(filter::takes).skip(from).limit(size + 1L).toList();
            var shown = found.stream().limit(size).toList();
            return new Page(id, from, found.size() > size, false, shown);
        }
    }

    /** In the order of employees or programmes, policies and days; to be closed. */
    Stream<Shown> all(Actor actor, String id, ChangeFilter filter) {
        return isVeiled(actor, id) && isTooNarrow(id, filter)
                ? Stream.empty()
                : seen(actor, id).filter(filter::takes);
    }

    /** Outcomes may be looked for one by one; people may not. */
    private boolean isTooNarrow(String id, ChangeFilter filter) {
        if (!filter.aimsAtPeople()) {
            return false;
        }
        try (var rows = veiled(id)) {
            var people =
                    rows.filter(filter::takes)
                            .map(Shown::person)
                            .distinct()
                            .limit(smallest)
                            .count();
            return people > 0 && people < smallest;
        }
    }

    private Stream<Shown> seen(Actor actor, String id) {
        if (isVeiled(actor, id)) {
            return veiled(id);
        }
        return changes.all(id).filter(access.named(actor)).map(Shown::named);
    }

    private boolean isVeiled(Actor actor, String id) {
        return LabAccess.seesPseudonyms(actor, reports.finished(id));
    }

    /**
     * In the order of pseudonyms: that of employees would be the same in each report. A sixteenth
     * after the other, so that not all rows are in memory at once.
     */
    private Stream<Shown> veiled(String id) {
        var veil = veil(id);
        return FIRST_DIGITS
                .chars()
                .mapToObj(Character::toString)
                .flatMap(
                        digit ->
                                changes.all(id)
                                        .filter(row -> veil.policies().contains(row.policy()))
                                        .map(row -> veiled(id, row, veil))
                                        .filter(row -> row.person().startsWith(digit))
                                        .sorted(Comparator.comparing(Shown::person)));
    }

    private Shown veiled(String id, Row row, Veil veil) {
        var employee = Objects.requireNonNull(row.employee());
        var pseudonym = blinding.opaque("lab-report " + id, employee);
        return Shown.veiled(row, pseudonym, veil.crowd().told(employee));
    }

    private Veil veil(String id) {
        synchronized (veils) {
            var known = veils.get(id);
            if (known != null) {
                return known;
            }
        }
        try (var rows = changes.all(id)) {
            var policies =
                    reports.finished(id).policies().stream()
                            .filter(one -> one.people().evaluated() >= smallest)
                            .map(PolicyFigures::policy)
                            .collect(Collectors.toUnmodifiableSet());
            var veil = new Veil(Crowd.of(rows, smallest), policies);
            synchronized (veils) {
                veils.put(id, veil);
            }
            return veil;
        }
    }
}
