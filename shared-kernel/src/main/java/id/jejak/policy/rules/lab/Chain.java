package id.jejak.policy.rules.lab;

import id.jejak.training.rules.ProgrammeFollowUp;
import id.jejak.training.rules.ProgrammeReview;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which policies see what others decided: the conversion gives JP, the caps cut them, and the duty,
 * the index and the admission to a training sum them.
 */
final class Chain {
    static final String CONVERSION = "jp-conversion";
    static final String CAPS = "jp-caps";

    /** Sees what the session would earn. */
    static final String ADMISSION = "enrolment-eligibility";

    /** What its model says of somebody who is not admitted. */
    static final String NOT_ADMITTED = "NOT_IN_SERVICE";

    /** Decide about what an act itself says. */
    static final Set<String> OF_THE_ACT =
            Set.of(CONVERSION, CAPS, "jpm-category", "performance-rating");

    /** Decide about programmes; all others decide about employees. */
    static final Set<String> OF_PROGRAMMES = Set.of(ProgrammeReview.ID, ProgrammeFollowUp.ID);

    private static final List<String> FIRST = List.of(CONVERSION, CAPS);
    private static final Set<String> SUM_JP =
            Set.of("jp-duty", "ip-asn", ADMISSION, "waiting-priority");

    /** What gives JP comes before what sums them. */
    static final Comparator<String> ORDER =
            Comparator.comparingInt(
                            (String policy) ->
                                    FIRST.contains(policy) ? FIRST.indexOf(policy) : FIRST.size())
                    .thenComparing(Comparator.naturalOrder());

    private Chain() {}

    static boolean givesJp(String policy) {
        return FIRST.contains(policy);
    }

    /** The policies themselves and all that their decisions reach, what is read first in front. */
    static List<String> from(Set<String> changed) {
        var all = new TreeSet<>(ORDER);
        all.addAll(changed);
        if (changed.contains(CONVERSION)) {
            all.add(CAPS);
        }
        if (changed.contains(ADMISSION)) {
            all.add(CONVERSION);
        }
        // Caps cut what the conversion gives, and what is left is summed.
        if (all.contains(CAPS)) {
            all.add(CONVERSION);
            all.addAll(SUM_JP);
        }
        return List.copyOf(all);
    }
}
