package id.jejak.policy.rules.lab;

import java.util.List;

/**
 * The answer to a question, without the rows of single decisions.
 *
 * @param id of the question, the policies and the position together
 * @param employees whose histories were replayed
 * @param policies figures of each policy that was evaluated, what is read first in front
 * @param rules which rules gave way to which
 */
public record Report(
        String id,
        Stamp stamp,
        long employees,
        Reproduction reproduction,
        List<PolicyFigures> policies,
        List<RulePair> rules,
        SecondOpinion secondOpinion) {
    public Report {
        policies = List.copyOf(policies);
        rules = List.copyOf(rules);
    }

    /** For those who may see figures only. */
    public Report figures() {
        return new Report(
                id,
                stamp,
                employees,
                reproduction.figures(),
                policies,
                rules,
                secondOpinion.figures());
    }
}
