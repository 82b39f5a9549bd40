package id.jejak.evaluation.read.effect;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.EmployeeSection;
import id.jejak.pages.Names;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/** What trainings led to as a page of an agency. */
@Controller
class EffectPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("effect.title", 65, "/effect");

    private final WhatDidTrainingLeadTo question;
    private final AgencyPages pages;
    private final Names names;

    EffectPage(WhatDidTrainingLeadTo question, AgencyPages pages, Names names) {
        this.question = question;
        this.pages = pages;
        this.names = names;
    }

    @Bean
    static AgencyTab tabOfEffect() {
        return TAB;
    }

    /** Projects on the page of an employee; feedback on sessions for the employee alone. */
    @Bean
    static EmployeeSection sectionOfEffect(WhatCameOfTrainings question) {
        return new EmployeeSection(
                "effect",
                65,
                (actor, employee) -> {
                    var own = question.of(actor, employee);
                    return own.isEmpty() ? null : own;
                });
    }

    @GetMapping("/agencies/{agencyId}/effect")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            Model shown) {
        var agency = pages.open(actor, agencyId, TAB, shown).value();
        var asked = QueryText.year(year, question.today().getYear());
        var voices = question.voices(actor, agency);
        var people = question.showsPeople(actor, agency);
        shown.addAttribute("e", question.answer(actor, agency, asked));
        shown.addAttribute("voices", voices);
        shown.addAttribute("trainers", Scores.by(voices, SessionVoice::trainers, name -> name));
        shown.addAttribute(
                "partners", Scores.by(voices, SessionVoice::partners, names.lookup()::partner));
        shown.addAttribute("people", people);
        shown.addAttribute("projects", people ? question.projects(actor, agency) : List.of());
        shown.addAttribute("lives", question.lives());
        return "effect";
    }
}
