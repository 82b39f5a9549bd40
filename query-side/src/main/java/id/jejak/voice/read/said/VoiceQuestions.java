package id.jejak.voice.read.said;

import id.jejak.kernel.Actor;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** What the public says, over HTTP: to the agency, and to everybody. */
@RestController
class VoiceQuestions {
    private final WhatDoesThePublicSay question;
    private final ReadPosition position;

    VoiceQuestions(WhatDoesThePublicSay question, ReadPosition position) {
        this.question = question;
        this.position = position;
    }

    record Figures(long position, VoiceFigures figures, List<ForumCard> forums) {}

    record Said(long position, List<VoiceCard> voices) {}

    record Answers(List<Published> answers) {}

    @GetMapping("/api/agencies/{agencyId}/voices")
    Figures figures(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        var shown = QueryText.begunYear(year, question.thisYear());
        return new Figures(
                reached,
                question.figures(actor, agencyId, shown),
                question.forums(actor, agencyId));
    }

    @GetMapping("/api/agencies/{agencyId}/voices/said")
    ResponseEntity<Said> said(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var reached = await(atLeast);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Said(reached, question.said(actor, agencyId)));
    }

    @GetMapping("/api/public/voices")
    Answers published(@RequestParam(required = false) @Nullable String agency) {
        return new Answers(question.published(QueryText.text(agency)));
    }

    /** Waits for nothing: a voice that was just submitted may take a moment to be found. */
    @GetMapping("/api/public/voices/{receipt}")
    ResponseEntity<OwnVoice> own(@PathVariable String receipt) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(question.byReceipt(receipt));
    }

    private long await(@Nullable String atLeast) {
        return position.await(atLeast, VoiceProjection.NAME);
    }
}
