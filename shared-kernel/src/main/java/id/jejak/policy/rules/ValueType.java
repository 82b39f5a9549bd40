package id.jejak.policy.rules;

/** The types of a column: DMN's number, string and boolean. */
public enum ValueType {
    NUMBER,
    WORD,
    TRUTH
}
