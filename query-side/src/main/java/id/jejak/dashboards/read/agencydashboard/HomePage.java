package id.jejak.dashboards.read.agencydashboard;

import id.jejak.access.AccessDenied;
import id.jejak.kernel.Actor;
import id.jejak.kernel.Identifier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;

/** Where somebody belongs who has just signed in. */
@Controller
class HomePage {
    private static final String VIEW = "home";

    private final HowDoesThisAgencyStand question;

    HomePage(HowDoesThisAgencyStand question) {
        this.question = question;
    }

    @GetMapping("/")
    String home(Actor actor, Model model) {
        return switch (actor.role()) {
            case OFFICER -> own("/agencies/", actor.agency(), model);
            case EMPLOYEE -> own("/employees/", actor.employee(), model);
            case PUBLIC -> throw new AccessDenied();
            case AUDITOR, POLICY_MAKER, ADMINISTRATOR -> regions(actor, model);
        };
    }

    private static String own(String path, @Nullable Identifier id, Model model) {
        model.addAttribute("regions", List.of());
        return id == null ? VIEW : "redirect:" + path + id.value();
    }

    private String regions(Actor actor, Model model) {
        var cities = question.cities();
        if (cities.size() == 1) {
            return "redirect:/agencies/" + cities.getFirst();
        }
        var year = question.today().getYear();
        var regions = cities.stream().map(city -> question.answer(actor, city, year)).toList();
        model.addAttribute("regions", regions);
        return VIEW;
    }
}
