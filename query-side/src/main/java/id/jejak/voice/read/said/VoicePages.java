package id.jejak.voice.read.said;

import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.projecting.QueryText;
import id.jejak.voice.events.VoiceKind;
import id.jejak.voice.events.VoiceTheme;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Objects;

/** What the public says as pages: the agency's, and the two that are open to everybody. */
@Controller
class VoicePages {
    static final AgencyTab TAB = AgencyTab.ofFigures("voice.title", 80, "/voices");

    private final WhatDoesThePublicSay question;
    private final AgencyPages pages;

    VoicePages(WhatDoesThePublicSay question, AgencyPages pages) {
        this.question = question;
        this.pages = pages;
    }

    @Bean
    static AgencyTab tabOfVoices() {
        return TAB;
    }

    @GetMapping("/agencies/{agencyId}/voices")
    String agency(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            Model model) {
        pages.open(actor, agencyId, TAB, model);
        var shown = QueryText.begunYear(year, question.thisYear());
        var people = question.mayReadPeople(actor, agencyId);
        model.addAttribute("f", question.figures(actor, agencyId, shown));
        model.addAttribute("forums", question.forums(actor, agencyId));
        model.addAttribute("people", people);
        model.addAttribute("voices", people ? question.said(actor, agencyId) : List.of());
        return "voices";
    }

    @GetMapping("/public/voices")
    String everybody(Model model) {
        model.addAttribute("agencies", question.addressees());
        model.addAttribute("kinds", VoiceKind.values());
        model.addAttribute("themes", VoiceTheme.values());
        model.addAttribute("answers", question.published(null));
        return "public-voices";
    }

    /**
     * @param receipt or, from the field of the page, the word {@code find} with the receipt asked
     *     for
     * @param asked the receipt that somebody typed
     * @param isNew whether it was submitted just now and may not be found yet
     */
    @GetMapping("/public/voices/{receipt}")
    String own(
            @PathVariable String receipt,
            @RequestParam(name = "receipt", required = false) @Nullable String asked,
            @RequestParam(name = "new", required = false) @Nullable String isNew,
            Model model) {
        var which = asked == null ? receipt : Objects.requireNonNullElse(QueryText.text(asked), "");
        model.addAttribute("receipt", which);
        model.addAttribute("isNew", isNew != null);
        model.addAttribute("voice", found(which));
        return "public-voice";
    }

    private @Nullable OwnVoice found(String receipt) {
        try {
            return question.byReceipt(receipt);
        } catch (NotFound _) {
            return null;
        }
    }
}
