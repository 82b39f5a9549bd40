package id.jejak.training.rules;

import id.jejak.kernel.Percent;
import id.jejak.policy.rules.Inputs;
import id.jejak.training.rules.ProgrammeFollowUp.Change;

import java.util.List;

/**
 * What a review of a programme rests on.
 *
 * @param changes of the participants whose evaluations closed since the decision before
 * @param feedback on the sessions of these evaluations
 */
public record ReviewEvidence(List<Change> changes, List<Percent> feedback) {
    public static final ReviewEvidence NONE = new ReviewEvidence(List.of(), List.of());

    public ReviewEvidence {
        changes = List.copyOf(changes);
        feedback = List.copyOf(feedback);
    }

    public int evaluations() {
        return changes.size();
    }

    public List<Percent> results() {
        return changes.stream().map(Change::after).toList();
    }

    /** Every fact of a programme; what nobody measured is left out. */
    public Inputs inputs() {
        return ProgrammeFollowUp.inputs(changes, feedback);
    }
}
