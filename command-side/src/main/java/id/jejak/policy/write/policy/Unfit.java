package id.jejak.policy.write.policy;

import id.jejak.deciding.Rejection;
import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.points.PointCheck;
import id.jejak.policy.rules.tables.DmnReader;

import java.util.Optional;

/**
 * A text that would refuse every command once it is in force, because Jejak does not hand over what
 * it reads or does not get from it what it needs. Asked again at the adoption: what was checked
 * long ago may have been checked by a Jejak that handed over something else.
 */
record Unfit(Finding finding) implements Rejection {
    /** The first reason; empty for a text that fits, and for a policy that only the lab asks. */
    static Optional<Unfit> of(PolicyModel model) {
        return PointCheck.findings(model.ref().id(), DmnReader.read(model.dmn())).stream()
                .findFirst()
                .map(Unfit::new);
    }

    @Override
    public String code() {
        return finding.code();
    }

    @Override
    public String sentence() {
        var place = finding.table() == null ? "" : " (table " + finding.table() + ")";
        return finding.column() + place + ": " + finding.text() + ".";
    }
}
