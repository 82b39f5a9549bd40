package id.jejak.performance.events;

import id.jejak.kernel.CompetencyId;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The raw facts of a rating, from which any rule can decide anew. Since 2022 work result and
 * behaviour are compared with what was expected, before there was a score; one or the other stands
 * here.
 *
 * @param score on the scale of its time: 0 to 100 until June 2021, 0 to 120 from July to December
 *     2021
 * @param behaviours single values of behaviour, as far as they were judged
 * @param weak competencies that whoever rated named as weak
 */
public record Appraisal(
        @Nullable Expectation result,
        @Nullable Expectation behaviour,
        @Nullable BigDecimal score,
        SortedMap<Behaviour, Expectation> behaviours,
        SortedSet<CompetencyId> weak) {
    public Appraisal {
        behaviours = Collections.unmodifiableSortedMap(new TreeMap<>(behaviours));
        weak = Collections.unmodifiableSortedSet(new TreeSet<>(weak));
    }
}
