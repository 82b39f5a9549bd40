package id.jejak.evaluation.read.effect;

import id.jejak.kernel.Actor;
import id.jejak.pages.Names;
import id.jejak.pages.PolicyReasons;
import id.jejak.pages.Why;
import id.jejak.pages.Wording;
import id.jejak.projecting.QueryText;
import id.jejak.projecting.ReadPosition;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What trainings led to, over HTTP. */
@RestController
class EffectApi {
    private final WhatDidTrainingLeadTo question;
    private final ReadPosition position;
    private final Names names;
    private final PolicyReasons reasons;
    private final MessageSource messages;

    EffectApi(
            WhatDidTrainingLeadTo question,
            ReadPosition position,
            Names names,
            PolicyReasons reasons,
            MessageSource messages) {
        this.question = question;
        this.position = position;
        this.names = names;
        this.reasons = reasons;
        this.messages = messages;
    }

    record Projects(long position, List<WhatDidTrainingLeadTo.Project> projects) {}

    /**
     * @param mean 0 to 100
     */
    record Voice(SessionVoice session, @Nullable BigDecimal mean) {}

    record Voices(
            long position, List<Voice> sessions, List<Scores> trainers, List<Scores> partners) {}

    record Lives(long position, List<LifeView> programmes) {}

    /**
     * @param year in which evaluations were due, the current one unless given
     */
    @GetMapping("/api/agencies/{agencyId}/training-effect")
    Effect effect(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String atLeast) {
        reached(atLeast);
        var shown = QueryText.year(year, question.today().getYear());
        return question.answer(actor, agencyId, shown);
    }

    @GetMapping("/api/agencies/{agencyId}/projects")
    Projects projects(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String atLeast) {
        return new Projects(reached(atLeast), question.projects(actor, agencyId));
    }

    @GetMapping("/api/agencies/{agencyId}/feedback")
    Voices feedback(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String atLeast) {
        var at = reached(atLeast);
        var voices = question.voices(actor, agencyId);
        return new Voices(
                at,
                voices.stream()
                        .map(one -> new Voice(one, Scores.mean(one.sum(), one.answers())))
                        .toList(),
                Scores.by(voices, SessionVoice::trainers, name -> name),
                Scores.by(voices, SessionVoice::partners, names.lookup()::partner));
    }

    /** Open to everybody who is signed in, like the catalogue. */
    @GetMapping("/api/programmes/reviews")
    Lives reviews(@RequestParam(required = false) @Nullable String atLeast, Locale locale) {
        var why = new Why(reasons, new Wording(messages, locale));
        return new Lives(
                reached(atLeast),
                question.lives().stream().map(life -> LifeView.of(life, why)).toList());
    }

    private long reached(@Nullable String atLeast) {
        return position.await(atLeast, EffectProjection.NAME);
    }
}
