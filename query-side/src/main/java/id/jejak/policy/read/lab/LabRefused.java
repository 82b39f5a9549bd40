package id.jejak.policy.read.lab;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ModelRefused;

import java.util.Locale;
import java.util.stream.Collectors;

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

    /** Names every error, with its place. */
    static LabRefused because(ModelRefused refused) {
        return new LabRefused(
                Why.MODEL_REFUSED,
                refused.findings().stream()
                        .filter(one -> one.severity() == Finding.Severity.ERROR)
                        .map(LabRefused::sentence)
                        .collect(Collectors.joining(" ")));
    }

    private static String sentence(Finding finding) {
        var place = new StringBuilder(finding.code());
        if (finding.table() != null) {
            place.append(", table ").append(finding.table());
        }
        if (finding.rule() != null) {
            place.append(", rule ").append(finding.rule());
        }
        if (finding.column() != null) {
            place.append(", column ").append(finding.column());
        }
        return place + ": " + finding.text();
    }

    public Why why() {
        return why;
    }

    public String code() {
        return "lab." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
