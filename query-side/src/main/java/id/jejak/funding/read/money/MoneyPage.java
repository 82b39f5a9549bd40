package id.jejak.funding.read.money;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.Wording;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** The training money of an agency as a page. */
@Controller
class MoneyPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("funding.title", 50, "/funding");

    private final WhatDoesTrainingCost question;
    private final AgencyPages pages;
    private final MessageSource messages;
    private final Clock clock;

    MoneyPage(
            WhatDoesTrainingCost question, AgencyPages pages, MessageSource messages, Clock clock) {
        this.question = question;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/agencies/{agencyId}/funding")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            Locale locale,
            Model model) {
        pages.open(actor, agencyId, TAB, model);
        var current = LocalDate.now(clock).getYear();
        var shown = QueryText.number(year, current, 2000, 2199);
        var answer = question.answer(actor, agencyId, shown);
        var sheet = new MoneySheet(new Wording(messages, locale)).of(answer, current);
        model.addAttribute("sheet", sheet);
        return "figures";
    }
}
