package id.jejak.evaluation.events;

import java.math.BigDecimal;

/**
 * The questionnaire or test and its scale; no single national scale exists.
 *
 * @param lowest value that means 0 %
 * @param highest value that means 100 %
 */
public record Instrument(String name, String version, BigDecimal lowest, BigDecimal highest) {}
