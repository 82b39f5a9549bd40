package id.jejak.policy.rules.tables;

/** How a decision is made. */
public sealed interface Logic permits DecisionTable, Logic.Formula {
    /** A FEEL expression, such as {@code competency + discipline}. */
    record Formula(String text) implements Logic {}
}
