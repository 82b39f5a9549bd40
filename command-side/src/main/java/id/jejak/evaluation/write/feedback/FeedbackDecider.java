package id.jejak.evaluation.write.feedback;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.evaluation.write.feedback.FeedbackRejection.ALREADY_GIVEN;
import static id.jejak.evaluation.write.feedback.FeedbackRejection.INSTRUMENT_UNKNOWN;
import static id.jejak.evaluation.write.feedback.FeedbackRejection.NOT_ATTENDED;
import static id.jejak.evaluation.write.feedback.FeedbackRejection.NO_SCORES;
import static id.jejak.evaluation.write.feedback.FeedbackRejection.OFF_THE_SCALE;
import static id.jejak.evaluation.write.feedback.FeedbackRejection.TOO_EARLY;

import id.jejak.deciding.Decision;
import id.jejak.evaluation.events.FeedbackEvent;
import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.rules.Scale;
import id.jejak.evaluation.write.feedback.Attendance.Attended;

import java.util.Objects;
import java.util.Optional;

/** Rules of giving feedback. */
final class FeedbackDecider {
    private FeedbackDecider() {}

    /** What other streams say about it. */
    record Surroundings(Optional<Attended> attended, Optional<Instrument> instrument) {}

    static Decision<FeedbackEvent> give(
            GiveFeedback c, Optional<FeedbackGiven> before, Surroundings around) {
        if (before.isPresent()) {
            return isSame(before.get(), c) ? nothing() : reject(ALREADY_GIVEN);
        }
        if (around.attended().isEmpty()) {
            return reject(NOT_ATTENDED);
        }
        if (c.on().isBefore(around.attended().get().since())) {
            return reject(TOO_EARLY);
        }
        if (around.instrument().isEmpty()) {
            return reject(INSTRUMENT_UNKNOWN);
        }
        if (c.scores().isEmpty()) {
            return reject(NO_SCORES);
        }
        var instrument = around.instrument().get();
        return c.scores().values().stream().allMatch(raw -> Scale.covers(instrument, raw))
                ? accept(given(c, around.attended().get(), instrument))
                : reject(OFF_THE_SCALE);
    }

    private static FeedbackGiven given(GiveFeedback c, Attended attended, Instrument instrument) {
        var percents =
                c.scores().values().stream().map(raw -> Scale.percent(instrument, raw)).toList();
        return new FeedbackGiven(
                c.feedbackId(),
                attended.organiser(),
                c.sessionId(),
                attended.programme(),
                c.employeeId(),
                instrument,
                c.scores(),
                Scale.mean(percents),
                c.comment(),
                c.on());
    }

    private static boolean isSame(FeedbackGiven before, GiveFeedback c) {
        return before.scores().equals(c.scores())
                && before.instrument().name().equals(c.instrument())
                && before.instrument().version().equals(c.version())
                && Objects.equals(before.comment(), c.comment());
    }
}
