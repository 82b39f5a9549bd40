package id.jejak.policy.read.lab;

import java.util.Locale;

/** The lab does not do this now; it is no fault of the question's form. */
public final class LabRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Why why;

    public enum Why {
        /** As many runs wait as may wait. */
        BUSY,
        /** The report is not there yet. */
        NOT_FINISHED,
        /** The run was cancelled or failed. */
        WITHOUT_REPORT,
        /** The histories or the policies are not as far as the ledger yet. */
        NOT_READY,
        /** A recorded trial rests on the report. */
        EVIDENCE,
        /** A candidate is no model to decide by. */
        MODEL_REFUSED
    }

    LabRefused(Why why, String sentence) {
        super(sentence, null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    public String code() {
        return "lab." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
