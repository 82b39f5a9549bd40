package id.jejak.outreach.read.coverage;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Coverage and acceptance as a page of the agency. */
@Controller
class OutreachPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("outreach.title", 90, "/outreach");

    private final WhomDidOutreachReach question;
    private final AgencyPages pages;

    OutreachPage(WhomDidOutreachReach question, AgencyPages pages) {
        this.question = question;
        this.pages = pages;
    }

    @Bean
    static AgencyTab tabOfOutreach() {
        return TAB;
    }

    @GetMapping("/agencies/{agencyId}/outreach")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            Model model) {
        pages.open(actor, agencyId, TAB, model);
        var shown = QueryText.begunYear(year, question.thisYear());
        model.addAttribute("c", question.of(actor, agencyId, shown));
        model.addAttribute("below", question.below(actor, agencyId, shown));
        model.addAttribute("events", question.events(actor, agencyId));
        return "outreach";
    }
}
