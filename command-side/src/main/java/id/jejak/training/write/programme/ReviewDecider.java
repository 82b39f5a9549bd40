package id.jejak.training.write.programme;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.byPolicy;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.training.write.programme.ProgrammeRejection.BEFORE_OPENING;
import static id.jejak.training.write.programme.ProgrammeRejection.NOT_OFFERED;
import static id.jejak.training.write.programme.ProgrammeRejection.NO_REVIEW_OPEN;
import static id.jejak.training.write.programme.ProgrammeRejection.REASON_MISSING;

import id.jejak.deciding.Decision;
import id.jejak.evaluation.rules.Scale;
import id.jejak.policy.rules.Policies;
import id.jejak.training.events.Advice;
import id.jejak.training.events.ProgrammeEvent;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.rules.ProgrammeFollowUp;
import id.jejak.training.rules.ProgrammeReview;
import id.jejak.training.rules.ReviewEvidence;
import id.jejak.training.write.programme.Programme.Offered;
import id.jejak.training.write.programme.Programme.Unknown;
import id.jejak.training.write.programme.ProgrammeCommand.DecideReview;
import id.jejak.training.write.programme.ProgrammeCommand.OpenReview;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** Rules of reviewing a programme. What a policy advises is recorded, and binds nobody. */
final class ReviewDecider {
    private ReviewDecider() {}

    static Decision<ProgrammeEvent> open(
            OpenReview c, Programme state, Evidence evidence, Policies policies) {
        return switch (state) {
            case Unknown _ -> reject(NOT_OFFERED);
            case Offered offered when offered.open() != null -> nothing();
            case Offered offered -> open(c.on(), offered, evidence, policies);
        };
    }

    /** A review that nobody opened yet opens with its decision, if there is enough to decide on. */
    static Decision<ProgrammeEvent> decide(
            DecideReview c, Programme state, Evidence evidence, Policies policies) {
        return switch (state) {
            case Unknown _ -> reject(NOT_OFFERED);
            case Offered offered when isSame(offered, c) -> nothing();
            case Offered _ when c.reasons().isBlank() -> reject(REASON_MISSING);
            case Offered offered ->
                    opened(c, offered, evidence, policies)
                            .then(opened -> accept(reviewed(c, advice(opened, offered))));
        };
    }

    private static Decision<ProgrammeEvent> opened(
            DecideReview c, Offered offered, Evidence evidence, Policies policies) {
        var open = offered.open();
        if (open != null) {
            return c.on().isBefore(open.occurredOn()) ? reject(BEFORE_OPENING) : nothing();
        }
        var opening = open(c.on(), offered, evidence, policies);
        return opening.equals(nothing()) ? reject(NO_REVIEW_OPEN) : opening;
    }

    private static Decision<ProgrammeEvent> open(
            LocalDate on, Offered offered, Evidence evidence, Policies policies) {
        var last = offered.last();
        var found = evidence.of(last == null ? null : last.occurredOn(), on);
        return byPolicy(
                () -> ProgrammeReview.of(found.evaluations(), on, policies),
                opening ->
                        opening.opens() && found.evaluations() > 0
                                ? accept(
                                        new ProgrammeReviewOpened(
                                                offered.as().programmeId(),
                                                found.evaluations(),
                                                Scale.mean(found.results()),
                                                opening.policy(),
                                                advice(found, on, policies),
                                                on))
                                : nothing());
    }

    private static @Nullable Advice advice(ReviewEvidence found, LocalDate on, Policies policies) {
        return ProgrammeFollowUp.of(found.inputs(), on, policies).orElse(null);
    }

    /** What the review opened with: a moment ago, or once upon a time. */
    private static @Nullable Advice advice(List<ProgrammeEvent> opened, Offered offered) {
        for (var event : opened) {
            if (event instanceof ProgrammeReviewOpened now) {
                return now.advice();
            }
        }
        var open = offered.open();
        return open == null ? null : open.advice();
    }

    private static ProgrammeReviewed reviewed(DecideReview c, @Nullable Advice advice) {
        return new ProgrammeReviewed(
                c.programmeId(), c.outcome(), advice, c.reasons(), c.decidedBy(), c.on());
    }

    private static boolean isSame(Offered offered, DecideReview c) {
        var last = offered.last();
        return last != null && reviewed(c, last.advice()).equals(last);
    }
}
