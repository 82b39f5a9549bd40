package id.jejak.needs.read.analysis;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The needs of an agency, and one analysis, as pages. */
@Controller
class AnalysisPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("needs.title", 30, "/needs");

    private static final int MOST_ROWS = 300;
    private final WhatDoesThisAnalysisSay question;
    private final AgencyPages pages;

    AnalysisPage(WhatDoesThisAnalysisSay question, AgencyPages pages) {
        this.question = question;
        this.pages = pages;
    }

    @Bean
    static AgencyTab tabOfNeeds() {
        return TAB;
    }

    @GetMapping("/agencies/{agencyId}/needs")
    String agency(Actor actor, @PathVariable String agencyId, Model model) {
        pages.open(actor, agencyId, TAB, model);
        model.addAttribute("years", question.byYear(actor, agencyId));
        model.addAttribute("analyses", question.of(actor, agencyId));
        model.addAttribute("below", question.below(actor, agencyId));
        return "needs";
    }

    @GetMapping("/needs-cycles/{cycleId}")
    String one(Actor actor, @PathVariable String cycleId, Model model) {
        var analysis = question.one(actor, cycleId);
        var cycle = analysis.cycle();
        pages.open(actor, cycle.agencyId().value(), TAB, model);
        var people = question.mayReadPeople(actor, cycle);
        model.addAttribute("a", analysis);
        model.addAttribute("people", people);
        if (people) {
            var needs = question.needs(actor, cycleId);
            var proposals = question.proposals(actor, cycleId, true);
            model.addAttribute("needs", needs.stream().limit(MOST_ROWS).toList());
            model.addAttribute("allNeeds", needs.size());
            model.addAttribute("proposals", proposals.stream().limit(MOST_ROWS).toList());
            model.addAttribute("allProposals", proposals.size());
        }
        return "needs-cycle";
    }
}
