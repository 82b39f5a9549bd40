package id.jejak.funding.read.money;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.FigurePages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Locale;

/** The training money of an agency as a page. */
@Controller
class MoneyPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("funding.title", 50, "/funding");

    private final WhatDoesTrainingCost question;
    private final FigurePages pages;

    MoneyPage(WhatDoesTrainingCost question, FigurePages pages) {
        this.question = question;
        this.pages = pages;
    }

    @GetMapping("/agencies/{agencyId}/funding")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            Locale locale,
            Model model) {
        return pages.show(
                actor,
                agencyId,
                TAB,
                year,
                locale,
                model,
                asked ->
                        new MoneySheet(asked.words())
                                .of(question.answer(actor, agencyId, asked.year()), asked));
    }
}
