package id.jejak.training.read.waiting;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.projecting.ReadPosition;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The waiting lists of an agency's people as a page. */
@Controller
class WaitingPage {
    static final AgencyTab TAB = AgencyTab.ofPeople("waiting.title", 60, "/waiting");

    private final WhoWaits question;
    private final AgencyPages pages;
    private final ReadPosition position;

    WaitingPage(WhoWaits question, AgencyPages pages, ReadPosition position) {
        this.question = question;
        this.pages = pages;
        this.position = position;
    }

    @Bean
    static AgencyTab tabOfWaiting() {
        return TAB;
    }

    @GetMapping("/agencies/{agencyId}/waiting")
    String show(Actor actor, @PathVariable String agencyId, Model shown) {
        var agency = pages.open(actor, agencyId, TAB, shown);
        shown.addAttribute("position", position.of(WaitingProjection.NAME));
        shown.addAttribute("rows", question.in(actor, agency));
        shown.addAttribute("asOf", question.today());
        return "waiting";
    }
}
