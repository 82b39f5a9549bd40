package id.jejak.policy.rules;

import java.util.List;

/** A text that is no model to decide by, with everything that is wrong with it. */
public final class ModelRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Finding> findings;

    public ModelRefused(List<Finding> findings) {
        super(findings.toString());
        this.findings = List.copyOf(findings);
    }

    /** Of a text that is not even XML, or cannot be read as DMN. */
    public static ModelRefused notWellFormed(String why) {
        return new ModelRefused(
                List.of(
                        new Finding(
                                "policy.not-well-formed",
                                Finding.Severity.ERROR,
                                null,
                                null,
                                null,
                                why)));
    }

    public List<Finding> findings() {
        return findings;
    }
}
