package id.jejak.award.read.honours;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Awards of an agency as a page. */
@Controller
class HonoursPage {
    static final AgencyTab TAB = AgencyTab.ofPeople("award.title", 170, "/awards");

    /** The newest winners; the address of the API tells more. */
    private static final int SHOWN = 100;

    private final HonoursController question;
    private final AgencyPages pages;

    HonoursPage(HonoursController question, AgencyPages pages) {
        this.question = question;
        this.pages = pages;
    }

    @Bean
    static AgencyTab tabOfHonours() {
        return TAB;
    }

    @GetMapping("/agencies/{agencyId}/awards")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        pages.open(actor, agencyId, TAB, model);
        var winners = question.winners(actor, agencyId, null).winners();
        model.addAttribute("winners", winners.stream().limit(SHOWN).toList());
        model.addAttribute("won", winners.size());
        model.addAttribute("calls", question.calls(actor, agencyId, null).calls());
        model.addAttribute("due", question.due(actor, agencyId, null, page, null));
        model.addAttribute("perPage", HonoursController.PAGE);
        return "awards";
    }
}
