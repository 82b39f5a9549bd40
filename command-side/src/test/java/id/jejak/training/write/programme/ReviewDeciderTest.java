package id.jejak.training.write.programme;

import static id.jejak.deciding.ByRule.SHIPPED;
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
import id.jejak.training.events.ProgrammeEvent;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.events.ReviewOutcome;
import id.jejak.training.write.programme.ProgrammeCommand.DecideReview;
import id.jejak.training.write.programme.ProgrammeCommand.OpenReview;
import id.jejak.training.write.programme.ProgrammeResults.Closed;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

class ReviewDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

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

    private static ProgrammeReviewOpened opened(int evaluations) {
        return new ProgrammeReviewOpened(
                ID,
                evaluations,
                new Percent(BigDecimal.valueOf(60)),
                new PolicyRef("programme-review", "seed.1"),
                DAY);
    }

    private static ProgrammeReviewed reviewed(ReviewOutcome outcome) {
        return new ProgrammeReviewed(ID, outcome, "no effect", "BKPSDM", DAY);
    }

    private static Function<Programme, Decision<ProgrammeEvent>> open(int closed) {
        return state ->
                ReviewDecider.open(new OpenReview(ID, DAY), state, results(closed), SHIPPED);
    }

    private static Function<Programme, Decision<ProgrammeEvent>> decide(
            ReviewOutcome outcome, String reasons, LocalDate on, int closed) {
        var command = new DecideReview(ID, outcome, reasons, "BKPSDM", on);
        return state -> ReviewDecider.decide(command, state, results(closed), SHIPPED);
    }

    /** On that day, half at 50 %, half at 70 %; and one after it, which counts for nothing. */
    private static List<Closed> results(int closed) {
        return IntStream.rangeClosed(0, closed)
                .mapToObj(
                        i ->
                                new Closed(
                                        i == closed ? DAY.plusDays(1) : DAY,
                                        new Percent(
                                                BigDecimal.valueOf(
                                                        closed == 10 ? 50 + i % 2 * 20 : 60))))
                .toList();
    }
}
