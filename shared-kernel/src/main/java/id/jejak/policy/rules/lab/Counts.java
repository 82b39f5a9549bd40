package id.jejak.policy.rules.lab;

import java.math.BigDecimal;

/**
 * What became of the decisions of one group.
 *
 * @param evaluated by both variants
 * @param other changed, neither better nor worse
 * @param before sum of the measure before; 0 where the policy has none
 * @param after the same by the candidate
 */
public record Counts(
        long evaluated,
        long unchanged,
        long won,
        long lost,
        long other,
        BigDecimal before,
        BigDecimal after) {

    public long changed() {
        return evaluated - unchanged;
    }
}
