package id.jejak.evaluation.read.effect;

import id.jejak.evaluation.read.effect.ProgrammeLife.Step;
import id.jejak.kernel.Percent;
import id.jejak.pages.PolicyReasons.Reason;
import id.jejak.pages.Why;
import id.jejak.training.events.Advice;
import id.jejak.training.events.ReviewOutcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** The life of a programme with the words for what was advised, in the reader's language. */
record LifeView(
        String programmeId,
        String code,
        String title,
        LocalDate offeredOn,
        @Nullable String partner,
        boolean stopped,
        List<Told> steps) {
    /**
     * A step as {@link Step} has it.
     *
     * @param againstAdvice whether people decided otherwise
     * @param why what the advice rests on; empty without advice
     */
    record Told(
            LocalDate on,
            @Nullable ReviewOutcome outcome,
            int evaluations,
            @Nullable Percent mean,
            @Nullable String reasons,
            @Nullable String decidedBy,
            @Nullable Advice advice,
            boolean againstAdvice,
            List<Reason> why) {
        private static Told of(Step step, Why why) {
            var advice = step.advice();
            return new Told(
                    step.on(),
                    step.outcome(),
                    step.evaluations(),
                    step.mean(),
                    step.reasons(),
                    step.decidedBy(),
                    advice,
                    step.differsFromAdvice(),
                    advice == null ? List.of() : why.of(advice.policy()));
        }
    }

    static LifeView of(ProgrammeLife life, Why why) {
        return new LifeView(
                life.programmeId(),
                life.code(),
                life.title(),
                life.offeredOn(),
                life.partner(),
                life.stopped(),
                life.steps().stream().map(step -> Told.of(step, why)).toList());
    }
}
