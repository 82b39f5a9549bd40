package id.jejak.policy.rules.lab;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answer to a question, without the rows of single decisions.
 *
 * @param id of the question, the policies and the position together
 * @param scope what the question was limited to, as {@link Question#scope} tells; null in older
 *     reports
 * @param employees whose histories were replayed
 * @param programmes whose reviews were replayed; null where the question is about employees
 * @param policies figures of each policy that was evaluated, what is read first in front
 * @param rules which rules gave way to which
 */
public record Report(
        String id,
        Stamp stamp,
        @Nullable SortedMap<String, String> scope,
        long employees,
        @Nullable Long programmes,
        Reproduction reproduction,
        List<PolicyFigures> policies,
        List<RulePair> rules,
        SecondOpinion secondOpinion) {
    public Report {
        scope = scope == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(scope));
        policies = List.copyOf(policies);
        rules = List.copyOf(rules);
    }

    /** Whether its decisions are about programmes, which are nobody's secret. */
    public boolean ofProgrammes() {
        return programmes != null;
    }

    /** For those who may not see single people. */
    public Report figures() {
        if (ofProgrammes()) {
            return this;
        }
        return new Report(
                id,
                stamp,
                scope,
                employees,
                programmes,
                reproduction.figures(),
                policies,
                rules,
                secondOpinion.figures());
    }
}
