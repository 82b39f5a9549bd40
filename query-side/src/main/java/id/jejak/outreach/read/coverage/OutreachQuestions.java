package id.jejak.outreach.read.coverage;

import id.jejak.kernel.Actor;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Coverage and acceptance over HTTP. */
@RestController
class OutreachQuestions {
    private final WhomDidOutreachReach question;
    private final ReadPosition position;

    OutreachQuestions(WhomDidOutreachReach question, ReadPosition position) {
        this.question = question;
        this.position = position;
    }

    record Answer(
            long position,
            Coverage coverage,
            List<WhomDidOutreachReach.Below> below,
            List<EventCard> events) {}

    @GetMapping("/api/agencies/{agencyId}/outreach")
    Answer outreach(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = position.await(atLeast, OutreachProjection.NAME);
        var shown = QueryText.begunYear(year, question.thisYear());
        return new Answer(
                reached,
                question.of(actor, agencyId, shown),
                question.below(actor, agencyId, shown),
                question.events(actor, agencyId));
    }
}
