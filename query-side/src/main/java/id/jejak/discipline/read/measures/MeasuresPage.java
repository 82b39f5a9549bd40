package id.jejak.discipline.read.measures;

import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.pages.AgencyPages;
import id.jejak.pages.AgencyTab;
import id.jejak.pages.EmployeeSection;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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

    @Configuration(proxyBeanMethods = false)
    static class Tab {
        @Bean
        AgencyTab tabOfMeasures() {
            return TAB;
        }
    }

    /** The measures against one employee, where there are any. */
    @Component
    static final class Section implements EmployeeSection {
        private final MeasuresController question;

        Section(MeasuresController question) {
            this.question = question;
        }

        @Override
        public String key() {
            return "discipline";
        }

        @Override
        public int order() {
            return 190;
        }

        @Override
        public @Nullable Object of(Actor actor, EmployeeId employee) {
            var own = question.ofEmployee(actor, employee.value(), null);
            return own.measures().isEmpty() ? null : own;
        }
    }

    @GetMapping("/agencies/{agencyId}/measures")
    String show(Actor actor, @PathVariable String agencyId, Model model) {
        pages.open(actor, agencyId, TAB, model);
        model.addAttribute("answer", question.ofAgency(actor, agencyId, null));
        return "discipline";
    }
}
