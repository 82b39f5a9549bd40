package id.jejak.training.write.session;

import static id.jejak.deciding.Decision.byPolicy;
import static id.jejak.deciding.Decision.reject;

import id.jejak.deciding.Decision;
import id.jejak.deciding.PolicyRefusal;
import id.jejak.deciding.Rejection;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Policies;
import id.jejak.training.events.Activity;
import id.jejak.training.events.SessionEvent;
import id.jejak.training.rules.EnrolmentEligibility;
import id.jejak.training.rules.EnrolmentEligibility.Eligibility;
import id.jejak.training.write.learner.Applicants;

import java.time.LocalDate;
import java.util.function.Function;

/** Asks the policy in force, on every way into a session, whether somebody may have a place. */
record Admission(Applicants applicants, Policies policies) {
    static final String NOT_ELIGIBLE = "training.not-eligible";

    /**
     * @throws id.jejak.policy.rules.NoDecision if the version in force decides nothing
     */
    Eligibility of(EmployeeId who, Activity activity, LocalDate on) {
        return EnrolmentEligibility.of(applicants.of(who, activity, on), activity, on, policies);
    }

    /** Goes on with the policy that admits; refuses with its reason. */
    Decision<SessionEvent> ask(
            EmployeeId who,
            Activity activity,
            LocalDate on,
            Function<PolicyRef, Decision<SessionEvent>> next) {
        return byPolicy(
                () -> of(who, activity, on),
                asked -> asked.eligible() ? next.apply(asked.policy()) : reject(no(asked)));
    }

    Rejection no(Eligibility asked) {
        return PolicyRefusal.of(
                NOT_ELIGIBLE,
                "Tidak dapat didaftarkan pada sesi ini",
                "May not be enrolled in this session",
                asked.policy(),
                policies);
    }
}
