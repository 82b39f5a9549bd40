package id.jejak.policy.read.lab;

/**
 * What may be done next with a version that a report tried.
 *
 * @param policyId of the policy
 */
public record Step(String policyId, String version, Next next) {
    /** On the way from an idea to a draft with a recorded trial. */
    public enum Next {
        /** Nobody wrote it down yet: keep the text as a draft. */
        KEEP,
        /** A draft that was not checked, or not without errors. */
        CHECK,
        /** A checked draft: record this trial. */
        RECORD,
        RECORDED,
        /** The draft has another text by now. */
        OTHER_TEXT,
        /** No draft any more. */
        NONE
    }
}
