package id.jejak.policy.rules.histories;

import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.award.events.Criterion;

/** What was found about a nominee of a call, several small numbers in one. */
final class Calls {
    private static final int MET = 4;
    private static final int KNOWN = 8;
    private static final int VERSION = 12;

    private Calls() {}

    static int marks(NominationEntered e, World world) {
        var marks = e.kind().ordinal() | world.versions.of(e.policy().version()) << VERSION;
        for (var finding : e.findings()) {
            var bit = finding.criterion().ordinal();
            marks |= 1 << KNOWN + bit | (finding.met() ? 1 << MET + bit : 0);
        }
        return marks;
    }

    static boolean isKnown(int marks, Criterion criterion) {
        return (marks >> KNOWN + criterion.ordinal() & 1) == 1;
    }

    static boolean isMet(int marks, Criterion criterion) {
        return (marks >> MET + criterion.ordinal() & 1) == 1;
    }

    static int version(int marks) {
        return marks >>> VERSION;
    }
}
