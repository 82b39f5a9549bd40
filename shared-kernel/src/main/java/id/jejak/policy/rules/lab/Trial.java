package id.jejak.policy.rules.lab;

import org.jspecify.annotations.Nullable;

/** One decision by both variants; reused from decision to decision. */
final class Trial {
    final Verdict before = new Verdict();
    final Verdict after = new Verdict();
    final Credits creditsBefore = new Credits();
    final Credits creditsAfter = new Credits();
    Direction direction = Direction.UNCHANGED;
    @Nullable Variant baseline;
    @Nullable Variant candidate;
}
