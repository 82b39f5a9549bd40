package id.jejak.evaluation.read.effect;

import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What one participant said of sessions, for that participant alone; the latest first. */
record OwnVoice(List<Said> said) {
    static final Shelf<OwnVoice> SHELF =
            JsonShelf.of(EffectProjection.NAME, "effect.own-voices", OwnVoice.class);
    static final OwnVoice SILENT = new OwnVoice(List.of());

    private static final Comparator<Said> LATEST_FIRST =
            Comparator.comparing(Said::on).reversed().thenComparing(Said::sessionId);

    /**
     * @param result mean of the scores, 0 to 100
     */
    record Said(String sessionId, LocalDate on, BigDecimal result, @Nullable String comment) {}

    OwnVoice with(FeedbackGiven e) {
        var next = new ArrayList<>(said);
        next.add(new Said(e.sessionId().value(), e.occurredOn(), e.result().value(), e.comment()));
        next.sort(LATEST_FIRST);
        return new OwnVoice(List.copyOf(next));
    }
}
