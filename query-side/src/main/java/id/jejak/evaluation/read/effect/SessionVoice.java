package id.jejak.evaluation.read.effect;

import static com.mongodb.client.model.Indexes.ascending;

import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.evaluation.rules.Scale;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Sorted;
import id.jejak.training.events.TrainingEvent.SessionScheduled;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What participants said of one session.
 *
 * @param path of the agency that held it, from the city down
 * @param partner of the session, else of its programme
 * @param answers how many answered
 * @param sum of the answers' means, in hundredths of a percent
 * @param aspects number and sum of the scores by aspect, in the same unit
 */
record SessionVoice(
        String sessionId,
        String programmeId,
        String code,
        LocalDate startsOn,
        List<String> path,
        List<String> trainers,
        @Nullable String partner,
        int answers,
        long sum,
        SortedMap<String, Score> aspects,
        List<Comment> comments) {
    static final String PATH = "path";
    static final String ANSWERS = "answers";
    static final Shelf<SessionVoice> SHELF =
            JsonShelf.of(EffectProjection.NAME, "effect.sessions", SessionVoice.class)
                    .indexedBy(ascending(PATH, ANSWERS));

    /** Scores in hundredths of a percent. */
    record Score(int number, long sum) {
        Score plus(Score other) {
            return new Score(number + other.number, sum + other.sum);
        }
    }

    /** Without a name: what was said matters, not by whom. */
    record Comment(LocalDate on, String text) {}

    static SessionVoice of(SessionScheduled e, List<String> path, @Nullable String partner) {
        return new SessionVoice(
                e.sessionId().value(),
                e.activity().programmeId().value(),
                e.code(),
                e.startsOn(),
                path,
                List.of(),
                partner,
                0,
                0,
                Sorted.none(),
                List.of());
    }

    SessionVoice taughtBy(List<String> next) {
        return with(next, partner);
    }

    List<String> partners() {
        return partner == null ? List.of() : List.of(partner);
    }

    SessionVoice heldWith(String next) {
        return with(trainers, next);
    }

    private SessionVoice with(List<String> nextTrainers, @Nullable String nextPartner) {
        return new SessionVoice(
                sessionId,
                programmeId,
                code,
                startsOn,
                path,
                nextTrainers,
                nextPartner,
                answers,
                sum,
                aspects,
                comments);
    }

    public @Nullable BigDecimal mean() {
        return Scores.mean(sum, answers);
    }

    SessionVoice withoutComments() {
        return new SessionVoice(
                sessionId,
                programmeId,
                code,
                startsOn,
                path,
                trainers,
                partner,
                answers,
                sum,
                aspects,
                List.of());
    }

    SessionVoice said(FeedbackGiven e) {
        var scores = new TreeMap<>(aspects);
        e.scores()
                .forEach(
                        (aspect, raw) -> {
                            var percent = Scale.percent(e.instrument(), raw);
                            var score = new Score(1, Case.hundredths(percent));
                            scores.merge(aspect.name(), score, Score::plus);
                        });
        var next = new ArrayList<>(comments);
        if (e.comment() != null) {
            next.add(new Comment(e.occurredOn(), e.comment()));
        }
        return new SessionVoice(
                sessionId,
                programmeId,
                code,
                startsOn,
                path,
                trainers,
                partner,
                answers + 1,
                sum + Case.hundredths(e.result()),
                scores,
                List.copyOf(next));
    }
}
