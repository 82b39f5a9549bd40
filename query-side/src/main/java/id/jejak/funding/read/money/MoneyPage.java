package id.jejak.funding.read.money;

import id.jejak.pages.AgencyTab;
import id.jejak.pages.FigurePage;
import id.jejak.pages.FigurePages;
import id.jejak.pages.FigurePages.Asked;
import id.jejak.pages.FigureSheet;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The training money of an agency as a page. */
@Controller
@RequestMapping("/agencies/{agencyId}/funding")
class MoneyPage extends FigurePage {
    static final AgencyTab TAB = AgencyTab.ofFigures("funding.title", 50, "/funding");

    private final WhatDoesTrainingCost question;

    MoneyPage(WhatDoesTrainingCost question, FigurePages pages) {
        super(TAB, pages);
        this.question = question;
    }

    @Bean
    static AgencyTab tabOfMoney() {
        return TAB;
    }

    @Override
    protected FigureSheet sheet(Asked asked) {
        var answer = question.answer(asked.actor(), asked.agencyId(), asked.year());
        return new MoneySheet(asked.words()).of(answer, asked);
    }
}
