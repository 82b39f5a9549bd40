package id.jejak.policy.rules;

/** Policies that also tell when which version has its turn, so that a period need not be walked. */
public interface DatedPolicies extends Policies {
    /** {@link Turns#NONE} of a policy that nobody knows. */
    Turns turns(String id);
}
