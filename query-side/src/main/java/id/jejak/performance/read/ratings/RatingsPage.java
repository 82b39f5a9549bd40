package id.jejak.performance.read.ratings;

import id.jejak.kernel.Actor;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.EmployeeSection;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How the work of an agency was rated, as a page. */
@Controller
class RatingsPage {
    static final AgencyTab TAB = AgencyTab.ofFigures("performance.title", 120, "/performance");

    private final RatingsController question;
    private final AgencyPages pages;

    RatingsPage(RatingsController question, AgencyPages pages) {
        this.question = question;
        this.pages = pages;
    }

    @Bean
    static AgencyTab tabOfRatings() {
        return TAB;
    }

    /** Ratings and recommendations on the page of an employee. */
    @Bean
    static EmployeeSection sectionOfRatings(RatingsController question) {
        return new EmployeeSection(
                "performance",
                120,
                (actor, employee) -> {
                    var own = question.ofEmployee(actor, employee.value(), null).performance();
                    return own.equals(Ratings.NONE) ? null : own;
                });
    }

    @GetMapping("/agencies/{agencyId}/performance")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String year,
            Model model) {
        pages.open(actor, agencyId, TAB, model);
        model.addAttribute("answer", question.ofAgency(actor, agencyId, year, null));
        return "performance";
    }
}
