package id.jejak.infra.story.anew;

import id.jejak.infra.story.anew.Retrial.Result;
import id.jejak.policy.rules.Policies;
import id.jejak.training.events.Advice;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.rules.ProgrammeFollowUp;
import id.jejak.training.rules.ProgrammeReview;

import java.util.List;

/** The opening of a review once more, with the advice where the event has one. */
final class ReviewAnew {
    private ReviewAnew() {}

    static Retrial of(ProgrammeReviewOpened e) {
        var advice = e.advice();
        return advice == null
                ? Retrial.of(e, e.policy(), true, by -> opens(e, by))
                : new Retrial(
                        e,
                        List.of(e.policy(), advice.policy()),
                        List.of(true, advice.outcome()),
                        by -> opens(e, advice, by));
    }

    private static Result opens(ProgrammeReviewOpened e, Policies by) {
        var opening = ProgrammeReview.of(e.evaluations(), e.occurredOn(), by);
        return new Result(opening.opens(), opening.policy());
    }

    private static Result opens(ProgrammeReviewOpened e, Advice advice, Policies by) {
        var opening = ProgrammeReview.of(e.evaluations(), e.occurredOn(), by);
        var known = Retrial.known(advice.policy(), by);
        var now = ProgrammeFollowUp.of(known.inputs(), known.policy());
        return new Result(
                List.of(opening.opens(), now.outcome()), List.of(opening.policy(), now.policy()));
    }
}
