package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.histories.RecordedOutcome;

/**
 * Sees what a replay decides, in the order of whom it is about, policies and decisions.
 *
 * @param <A> where a decision is taken
 */
interface Witness<A> {
    /**
     * @param then what an event says
     * @param now by the version that decided at the time, on what was known then
     * @param today by the same version, on what the history tells of that day by now
     */
    void recorded(int item, A at, RecordedOutcome then, Verdict now, Verdict today);

    void notInForce(int item);

    void decided(int item, A at, Trial trial);

    void endOfPerson();
}
