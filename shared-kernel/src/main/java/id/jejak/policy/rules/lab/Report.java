package id.jejak.policy.rules.lab;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The answer to a question, without the rows of single decisions.
 *
 * @param id of the question, the policies and the position together
 * @param employees whose histories were replayed
 * @param programmes whose reviews were replayed; null where the question is about employees
 * @param policies figures of each policy that was evaluated, what is read first in front
 * @param rules which rules gave way to which
 */
public record Report(
        String id,
        Stamp stamp,
        long employees,
        @Nullable Long programmes,
        Reproduction reproduction,
        List<PolicyFigures> policies,
        List<RulePair> rules,
        SecondOpinion secondOpinion) {
    public Report {
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
                employees,
                programmes,
                reproduction.figures(),
                policies,
                rules,
                secondOpinion.figures());
    }
}
