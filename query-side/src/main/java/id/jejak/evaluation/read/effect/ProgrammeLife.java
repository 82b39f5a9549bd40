package id.jejak.evaluation.read.effect;

import id.jejak.kernel.Percent;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.training.events.Advice;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewOpened;
import id.jejak.training.events.ProgrammeEvent.ProgrammeReviewed;
import id.jejak.training.events.ReviewOutcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A programme from its offer through its reviews.
 *
 * @param partner id of the university or body it is held with
 * @param stopped whether the last decision stopped it
 */
record ProgrammeLife(
        String programmeId,
        String code,
        String title,
        LocalDate offeredOn,
        @Nullable String partner,
        boolean stopped,
        List<Step> steps) {
    static final String ANY_STEP = "steps.0";
    static final Shelf<ProgrammeLife> SHELF =
            JsonShelf.of(EffectProjection.NAME, "effect.programmes", ProgrammeLife.class);

    /**
     * One step of the life after the offer.
     *
     * @param outcome null for the opening of a review
     * @param evaluations how many it rests on; 0 for a decision
     * @param mean of their results, for an opening
     * @param advice what a policy advised, as the review opened
     */
    record Step(
            LocalDate on,
            @Nullable ReviewOutcome outcome,
            int evaluations,
            @Nullable Percent mean,
            @Nullable String reasons,
            @Nullable String decidedBy,
            @Nullable Advice advice) {
        /** Whether people decided otherwise than was advised. */
        public boolean differsFromAdvice() {
            return outcome != null && advice != null && outcome != advice.outcome();
        }
    }

    static ProgrammeLife of(ProgrammeOffered e) {
        return new ProgrammeLife(
                e.programmeId().value(),
                e.code(),
                e.title(),
                e.occurredOn(),
                null,
                false,
                List.of());
    }

    ProgrammeLife opened(ProgrammeReviewOpened e) {
        return with(
                new Step(e.occurredOn(), null, e.evaluations(), e.mean(), null, null, e.advice()),
                stopped);
    }

    ProgrammeLife decided(ProgrammeReviewed e) {
        return with(
                new Step(
                        e.occurredOn(),
                        e.outcome(),
                        0,
                        null,
                        e.reasons(),
                        e.decidedBy(),
                        e.advice()),
                e.outcome() == ReviewOutcome.STOP);
    }

    ProgrammeLife heldWith(String next) {
        return new ProgrammeLife(programmeId, code, title, offeredOn, next, stopped, steps);
    }

    private ProgrammeLife with(Step step, boolean nextStopped) {
        var next = new ArrayList<>(steps);
        next.add(step);
        return new ProgrammeLife(
                programmeId, code, title, offeredOn, partner, nextStopped, List.copyOf(next));
    }
}
