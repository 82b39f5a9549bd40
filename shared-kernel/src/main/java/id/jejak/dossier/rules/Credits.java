package id.jejak.dossier.rules;

import id.jejak.kernel.Jp;
import id.jejak.kernel.JpCredit;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * JP earned other than in sessions.
 *
 * @param years JP by calendar year
 * @param outside JP that are recorded and count for no ceiling, by calendar year
 */
public record Credits(SortedMap<Integer, Jp> years, SortedMap<Integer, Jp> outside) {
    static final Credits NONE = new Credits(new TreeMap<>(), new TreeMap<>());

    public Credits {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        outside = Collections.unmodifiableSortedMap(new TreeMap<>(outside));
    }

    Credits after(JpCredit e) {
        return e.countsForDuty()
                ? new Credits(plus(years, e), outside)
                : new Credits(years, plus(outside, e));
    }

    private static SortedMap<Integer, Jp> plus(SortedMap<Integer, Jp> known, JpCredit e) {
        var next = new TreeMap<>(known);
        next.merge(e.completedOn().getYear(), e.credited(), Jp::plus);
        return next;
    }
}
