package id.jejak.policy.rules.tables;

/** How a decision is made. */
public sealed interface Logic permits DecisionTable, Logic.Formula, Logic.Foreign {
    /** A FEEL expression, such as {@code competency + discipline}. */
    record Formula(String text) implements Logic {}

    /**
     * What DMN knows and this package does not: only the reference engine can run it.
     *
     * @param element its name in DMN, such as {@code context}
     */
    record Foreign(String element) implements Logic {}
}
