package id.jejak.policy.rules.lab;

import java.math.BigDecimal;

/**
 * A sum over all decisions.
 *
 * @param output the model's number, in its own unit: JP, points
 */
public record Total(String output, BigDecimal before, BigDecimal after) {}
