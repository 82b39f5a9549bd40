package id.jejak.policy.rules.lab;

/** One version of a policy, ready to decide one point after the other; for one thread. */
interface Judge {
    /**
     * @param at turned to a decision of the policy
     */
    void decide(Lives at, Credits credits, Verdict into);
}
