package id.jejak.training.rules;

import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.training.events.Activity;

import java.time.LocalDate;
import java.util.Set;

/**
 * Who may have a place in a session, by the policy {@value #ID}. Seats, waiting lists and the last
 * day are no business of it. That PPPK are admitted beyond the ceiling of 24 JP (PP 49/2018 art.
 * 40) is uncertain; the shipped version admits and marks them.
 */
public final class EnrolmentEligibility {
    public static final String ID = "enrolment-eligibility";

    private EnrolmentEligibility() {}

    /**
     * @param policy version, rules and what they saw, also of a no
     */
    public record Eligibility(boolean eligible, PolicyRef policy) {}

    /** What is known of whoever asks, on the day of asking. */
    @FunctionalInterface
    public interface Applicant {
        /**
         * @param names of facts; what is not known is left out
         * @param worth JP that the session would earn
         */
        Inputs facts(Set<String> names, Jp worth);
    }

    /**
     * By the version in force on that day, which is given every fact that it reads. What the
     * session would earn is what the conversion in force on that day gives for full presence.
     *
     * @throws NoDecision if a version decides nothing
     */
    public static Eligibility of(
            Applicant who, Activity activity, LocalDate on, Policies policies) {
        var policy =
                policies.inForce(ID, on)
                        .orElseThrow(() -> new NoDecision("no " + ID + " is in force on " + on));
        var worth = JpConversion.of(activity, activity.days(), on, policies).jp();
        var decided = Decided.by(policy, who.facts(policy.decisions().reads().keySet(), worth));
        return new Eligibility(decided.holds("eligible"), decided.policy());
    }
}
