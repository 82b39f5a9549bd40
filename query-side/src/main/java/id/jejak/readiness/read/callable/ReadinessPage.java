package id.jejak.readiness.read.callable;

import id.jejak.access.AccessDenied;
import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;

/** Rosters as a page of the agency; people are left out for who works on figures only. */
@Controller
class ReadinessPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("readiness.title", 95, "/readiness");

    /** Calls begin with the nearest; all of them are told over HTTP. */
    private static final int NEAREST = 200;

    private final WhoCanBeCalled question;
    private final AgencyPages pages;

    ReadinessPage(WhoCanBeCalled question, AgencyPages pages) {
        this.question = question;
        this.pages = pages;
    }

    @Bean
    static AgencyTab tabOfReadiness() {
        return TAB;
    }

    record Shown(WhoCanBeCalled.OfRoster figures, List<WhoCanBeCalled.Person> people) {}

    @GetMapping("/agencies/{agencyId}/readiness")
    String show(Actor actor, @PathVariable String agencyId, Model model) {
        pages.open(actor, agencyId, TAB, model);
        model.addAttribute(
                "rosters",
                question.rosters(actor, agencyId).stream()
                        .map(one -> new Shown(one, people(actor, agencyId, one)))
                        .toList());
        return "readiness";
    }

    private List<WhoCanBeCalled.Person> people(
            Actor actor, String agencyId, WhoCanBeCalled.OfRoster roster) {
        try {
            var rosterId = roster.roster().rosterId().value();
            return question.people(actor, agencyId, rosterId).stream().limit(NEAREST).toList();
        } catch (AccessDenied _) {
            return List.of();
        }
    }
}
