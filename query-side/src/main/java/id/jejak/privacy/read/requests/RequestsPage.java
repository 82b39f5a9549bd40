package id.jejak.privacy.read.requests;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.EmployeeSection;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Requests as pages, for those who may read the people. */
@Controller
class RequestsPage {
    static final AgencyTab TAB = AgencyTab.ofPeople("privacy.title", 200, "/data-requests");

    private final RequestsController question;
    private final AgencyPages pages;

    RequestsPage(RequestsController question, AgencyPages pages) {
        this.question = question;
        this.pages = pages;
    }

    @Bean
    static AgencyTab tabOfDataRequests() {
        return TAB;
    }

    /** What one employee asked, where anything was. */
    @Bean
    static EmployeeSection sectionOfDataRequests(RequestsController question) {
        return new EmployeeSection(
                "privacy",
                200,
                (actor, employee) -> {
                    var own = question.ofEmployee(actor, employee.value(), null);
                    return own.requests().isEmpty() ? null : own;
                });
    }

    @GetMapping("/agencies/{agencyId}/data-requests")
    String show(Actor actor, @PathVariable String agencyId, Model model) {
        pages.open(actor, agencyId, TAB, model);
        model.addAttribute("answer", question.ofAgency(actor, agencyId, null));
        return "privacy";
    }
}
