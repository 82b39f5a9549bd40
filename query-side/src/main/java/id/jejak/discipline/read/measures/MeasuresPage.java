package id.jejak.discipline.read.measures;

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

/** Measures as pages, for those who may read the people. */
@Controller
class MeasuresPage {
    static final AgencyTab TAB = AgencyTab.ofPeople("discipline.title", 190, "/measures");

    private final MeasuresController question;
    private final AgencyPages pages;

    MeasuresPage(MeasuresController question, AgencyPages pages) {
        this.question = question;
        this.pages = pages;
    }

    @Bean
    static AgencyTab tabOfMeasures() {
        return TAB;
    }

    /** The measures against one employee, where there are any. */
    @Bean
    static EmployeeSection sectionOfMeasures(MeasuresController question) {
        return new EmployeeSection(
                "discipline",
                190,
                (actor, employee) -> {
                    var own = question.ofEmployee(actor, employee.value(), null);
                    return own.measures().isEmpty() ? null : own;
                });
    }

    @GetMapping("/agencies/{agencyId}/measures")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        pages.open(actor, agencyId, TAB, model);
        model.addAttribute("answer", question.ofAgency(actor, agencyId, page, null));
        model.addAttribute("perPage", MeasuresController.PAGE);
        return "discipline";
    }
}
