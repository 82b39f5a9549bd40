package id.jejak.training.write.programme;

import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.deciding.ByRule.decided;
import static id.jejak.training.write.programme.ProgrammeDeciderTest.ID;
import static id.jejak.training.write.programme.ProgrammeDeciderTest.offered;
import static id.jejak.training.write.programme.ProgrammeRejection.BEFORE_OPENING;
import static id.jejak.training.write.programme.ProgrammeRejection.NOT_OFFERED;
import static id.jejak.training.write.programme.ProgrammeRejection.NO_REVIEW_OPEN;
import static id.jejak.training.write.programme.ProgrammeRejection.REASON_MISSING;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
import id.jejak.training.events.Advice;
import id.jejak.training.events.ProgrammeEvent;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.events.ReviewOutcome;
import id.jejak.training.rules.ProgrammeFollowUp.Change;
import id.jejak.training.rules.ReviewEvidence;
import id.jejak.training.write.programme.ProgrammeCommand.DecideReview;
import id.jejak.training.write.programme.ProgrammeCommand.OpenReview;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

class ReviewDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final Advice IMPROVE =
            new Advice(ReviewOutcome.IMPROVE, new PolicyRef("programme-follow-up", "seed.1"));

    private final Spec<Programme, ProgrammeEvent> spec =
            new Spec<>(Programme.UNKNOWN, Programme::evolve);

    @Test
    void a_review_opens_with_the_tenth_closed_evaluation() {
        spec.given(offered()).when(open(10)).then(opened(10));
        spec.given(offered()).when(open(9)).thenNothing();
        spec.given(offered(), opened(10)).when(open(11)).thenNothing();
        spec.given().when(open(10)).thenRejected(NOT_OFFERED);
    }

    @Test
    void evaluations_that_were_decided_on_do_not_count_again() {
        spec.given(offered(), opened(10), reviewed(ReviewOutcome.REPEAT))
                .when(open(12))
                .thenNothing();
    }

    @Test
    void an_open_review_is_decided_with_reasons() {
        spec.given(offered(), opened(10))
                .when(decide(ReviewOutcome.STOP, "no effect", DAY, 0))
                .then(reviewed(ReviewOutcome.STOP));
        spec.given(offered(), opened(10))
                .when(decide(ReviewOutcome.STOP, " ", DAY, 0))
                .thenRejected(REASON_MISSING);
        spec.given(offered(), opened(10))
                .when(decide(ReviewOutcome.STOP, "no effect", DAY.minusDays(1), 0))
                .thenRejected(BEFORE_OPENING);
        spec.given()
                .when(decide(ReviewOutcome.STOP, "no effect", DAY, 0))
                .thenRejected(NOT_OFFERED);
    }

    @Test
    void a_decision_without_an_open_review_opens_one_if_there_is_enough() {
        spec.given(offered())
                .when(decide(ReviewOutcome.IMPROVE, "no effect", DAY, 10))
                .then(opened(10), reviewed(ReviewOutcome.IMPROVE));
        spec.given(offered())
                .when(decide(ReviewOutcome.IMPROVE, "no effect", DAY, 9))
                .thenRejected(NO_REVIEW_OPEN);
    }

    @Test
    void the_same_decision_twice_changes_nothing() {
        spec.given(offered(), opened(10), reviewed(ReviewOutcome.STOP))
                .when(decide(ReviewOutcome.STOP, "no effect", DAY, 10))
                .thenNothing();
    }

    @Test
    void a_review_opens_with_what_the_policy_advises() {
        spec.given(offered())
                .when(state -> open(state, evidence(10, 60, Optional.of(60))))
                .then(opened(10, improve("50")));
        spec.given(offered())
                .when(state -> open(state, evidence(10, 60, Optional.of(80))))
                .then(opened(10, improve("0")));
    }

    @Test
    void a_review_needs_no_advice() {
        spec.given(offered())
                .when(state -> open(state, evidence(10, 80, Optional.empty())))
                .then(
                        new ProgrammeReviewOpened(
                                ID,
                                10,
                                percent(80),
                                new PolicyRef("programme-review", "seed.1"),
                                DAY));
    }

    @Test
    void people_may_decide_otherwise_and_both_are_recorded() {
        var stopped =
                new ProgrammeReviewed(
                        ID, ReviewOutcome.STOP, improve("50"), "no effect", "BKPSDM", DAY);
        spec.given(offered(), opened(10, improve("50")))
                .when(decide(ReviewOutcome.STOP, "no effect", DAY, 0))
                .then(stopped);
        spec.given(offered(), opened(10, improve("50")), stopped)
                .when(decide(ReviewOutcome.STOP, "no effect", DAY, 10))
                .thenNothing();
        spec.given(offered())
                .when(decide(ReviewOutcome.STOP, "no effect", DAY, 10))
                .then(opened(10, improve("50")), stopped);
    }

    private static Decision<ProgrammeEvent> open(Programme state, Evidence evidence) {
        return ReviewDecider.open(new OpenReview(ID, DAY), state, evidence, SHIPPED);
    }

    private static ProgrammeReviewOpened opened(int evaluations) {
        return opened(evaluations, IMPROVE);
    }

    private static ProgrammeReviewOpened opened(int evaluations, Advice advice) {
        return new ProgrammeReviewOpened(
                ID,
                evaluations,
                percent(60),
                new PolicyRef("programme-review", "seed.1"),
                advice,
                DAY);
    }

    private static Advice improve(String improvedShare) {
        return new Advice(
                ReviewOutcome.IMPROVE,
                decided(
                        "programme-follow-up",
                        "seed.1",
                        "advice_r4",
                        "feedbackMean",
                        "66.6666",
                        "improvedShare",
                        improvedShare,
                        "resultsMean",
                        "60"));
    }

    private static ProgrammeReviewed reviewed(ReviewOutcome outcome) {
        return new ProgrammeReviewed(ID, outcome, IMPROVE, "no effect", "BKPSDM", DAY);
    }

    private static Function<Programme, Decision<ProgrammeEvent>> open(int closed) {
        return state -> open(state, evidence(closed, 60, Optional.of(60)));
    }

    private static Function<Programme, Decision<ProgrammeEvent>> decide(
            ReviewOutcome outcome, String reasons, LocalDate on, int closed) {
        var command = new DecideReview(ID, outcome, reasons, "BKPSDM", on);
        return state ->
                ReviewDecider.decide(
                        command, state, evidence(closed, 60, Optional.of(60)), SHIPPED);
    }

    /**
     * What closed until that day, since no decision. Half of the results 10 below the mean and half
     * 10 above.
     */
    private static Evidence evidence(int closed, int mean, Optional<Integer> before) {
        var start = before.map(ReviewDeciderTest::percent).orElse(null);
        var changes =
                IntStream.range(0, closed)
                        .mapToObj(i -> new Change(start, result(i, closed, mean)))
                        .toList();
        var feedback = List.of(percent(50), percent(75), percent(75));
        return (since, on) ->
                since == null && on.equals(DAY)
                        ? new ReviewEvidence(changes, feedback)
                        : ReviewEvidence.NONE;
    }

    private static Percent result(int i, int closed, int mean) {
        return percent(closed == 10 ? mean - 10 + i % 2 * 20 : mean);
    }

    private static Percent percent(int value) {
        return new Percent(BigDecimal.valueOf(value));
    }
}
