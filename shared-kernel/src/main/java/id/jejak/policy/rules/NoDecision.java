package id.jejak.policy.rules;

/**
 * A model that decides nothing about these inputs: a required one is missing, one is of the wrong
 * type, or no rule matched. Never to be taken for a negative decision.
 */
public final class NoDecision extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoDecision(String message) {
        super(message);
    }
}
