package id.jejak.policy.rules.lab;

import id.jejak.policy.rules.histories.Moment;

import org.jspecify.annotations.Nullable;

/** One decision by both variants; reused from decision to decision. */
final class Trial {
    final Verdict before = new Verdict();
    final Verdict after = new Verdict();
    final Credits creditsBefore = new Credits();
    final Credits creditsAfter = new Credits();

    /** What a session would earn, where the decision sees it; in ten-thousandths of a JP. */
    long worthBefore = Moment.ABSENT;

    long worthAfter = Moment.ABSENT;
    Direction direction = Direction.UNCHANGED;
    @Nullable Variant baseline;
    @Nullable Variant candidate;
}
