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
import id.jejak.kernel.Percent;
import id.jejak.policy.rules.Policies;
import id.jejak.training.events.ProgrammeEvent;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.rules.ProgrammeReview;
import id.jejak.training.rules.ProgrammeReview.Opening;
import id.jejak.training.write.programme.Programme.Offered;
import id.jejak.training.write.programme.Programme.Unknown;
import id.jejak.training.write.programme.ProgrammeCommand.DecideReview;
import id.jejak.training.write.programme.ProgrammeCommand.OpenReview;
import id.jejak.training.write.programme.ProgrammeResults.Closed;

import java.time.LocalDate;
import java.util.List;

/** Rules of reviewing a programme. */
final class ReviewDecider {
    private ReviewDecider() {}

    /**
     * @param results of every closed evaluation of the programme
     */
    static Decision<ProgrammeEvent> open(
            OpenReview c, Programme state, List<Closed> results, Policies policies) {
        return switch (state) {
            case Unknown _ -> reject(NOT_OFFERED);
            case Offered offered when offered.open() != null -> nothing();
            case Offered offered -> open(c.on(), offered, results, policies);
        };
    }

    /** A review that nobody opened yet opens with its decision, if there is enough to decide on. */
    static Decision<ProgrammeEvent> decide(
            DecideReview c, Programme state, List<Closed> results, Policies policies) {
        return switch (state) {
            case Unknown _ -> reject(NOT_OFFERED);
            case Offered offered when isSame(offered, c) -> nothing();
            case Offered _ when c.reasons().isBlank() -> reject(REASON_MISSING);
            case Offered offered ->
                    opened(c, offered, results, policies).then(_ -> accept(List.of(reviewed(c))));
        };
    }

    private static Decision<ProgrammeEvent> opened(
            DecideReview c, Offered offered, List<Closed> results, Policies policies) {
        var open = offered.open();
        if (open != null) {
            return c.on().isBefore(open.occurredOn()) ? reject(BEFORE_OPENING) : nothing();
        }
        var opening = open(c.on(), offered, results, policies);
        return opening.equals(nothing()) ? reject(NO_REVIEW_OPEN) : opening;
    }

    private static Decision<ProgrammeEvent> open(
            LocalDate on, Offered offered, List<Closed> results, Policies policies) {
        var last = offered.last();
        var since = last == null ? LocalDate.MIN : last.occurredOn();
        var counted =
                results.stream()
                        .filter(one -> one.on().isAfter(since) && !one.on().isAfter(on))
                        .map(Closed::result)
                        .toList();
        return byPolicy(
                () -> ProgrammeReview.of(counted.size(), on, policies),
                opening ->
                        opening.opens() && !counted.isEmpty()
                                ? accept(opened(on, offered, counted, opening))
                                : nothing());
    }

    private static ProgrammeReviewOpened opened(
            LocalDate on, Offered offered, List<Percent> counted, Opening opening) {
        return new ProgrammeReviewOpened(
                offered.as().programmeId(),
                counted.size(),
                Scale.mean(counted),
                opening.policy(),
                on);
    }

    private static ProgrammeReviewed reviewed(DecideReview c) {
        return new ProgrammeReviewed(
                c.programmeId(), c.outcome(), c.reasons(), c.decidedBy(), c.on());
    }

    private static boolean isSame(Offered offered, DecideReview c) {
        return reviewed(c).equals(offered.last());
    }
}
