package id.jejak.policy.rules.lab;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What the authority among the engines said of the same inputs: every changed decision was put to
 * it, and one in a hundred of the others, always the same ones. A disagreement is an error of the
 * fast engine, and the report must not be used.
 *
 * @param disagreements the first ones, in the order of employees
 */
public record SecondOpinion(
        long changed, long others, long disagreeing, List<Disagreement> disagreements) {
    static final int MOST = 200;

    public SecondOpinion {
        disagreements = List.copyOf(disagreements);
    }

    /**
     * @param employee null where the decision is about a programme
     * @param programme its id; null where the decision is about an employee
     * @param version that was asked
     * @param fast what the run counted
     * @param authority what the other engine decided
     */
    public record Disagreement(
            @Nullable String employee,
            @Nullable String programme,
            LocalDate on,
            String policy,
            String version,
            String fast,
            String authority) {}

    /** The same without people. */
    public SecondOpinion figures() {
        return new SecondOpinion(changed, others, disagreeing, List.of());
    }
}
