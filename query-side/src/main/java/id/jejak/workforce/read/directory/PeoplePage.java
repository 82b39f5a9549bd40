package id.jejak.workforce.read.directory;

import id.jejak.access.rules.Reading;
import id.jejak.access.rules.Scope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.projecting.QueryText;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Optional;

/** The people of an agency as a page. */
@Controller
class PeoplePage {
    private static final int LAST_PAGE = 100_000;

    private final WhoWorksWhere people;
    private final DirectoryModel model;

    PeoplePage(WhoWorksWhere people, DirectoryModel model) {
        this.people = people;
        this.model = model;
    }

    record Crumb(AgencyId id, String name) {}

    /**
     * @param number of the page, from 0
     * @param pages at least 1
     */
    record Sheet(String query, int number, long pages, long total, List<WhoWorksWhere.Row> rows) {}

    @GetMapping("/agencies/{agencyId}/people")
    String show(
            Actor actor,
            @PathVariable String agencyId,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String page,
            Model shown) {
        var number = QueryText.number(page, 0, 0, LAST_PAGE);
        var part = QueryText.text(query);
        var id = new AgencyId(agencyId);
        var found = people.in(actor, id, part, number);
        var pages = Math.max(1, Math.ceilDiv(found.total(), (long) DirectoryModel.PAGE));
        var sheet =
                new Sheet(
                        part == null ? "" : part, number, pages, found.total(), people.rows(found));
        shown.addAttribute("sheet", sheet);
        shown.addAttribute("agency", id);
        shown.addAttribute("path", crumbs(actor, id));
        return "people";
    }

    /** The agencies above and the agency itself, as far as the actor may open them. */
    private List<Crumb> crumbs(Actor actor, AgencyId id) {
        return model.agency(id).map(Agency::path).orElse(List.of()).stream()
                .map(model::agency)
                .flatMap(Optional::stream)
                .filter(above -> Reading.allows(actor, new Scope.OfAgency(above.path())))
                .map(above -> new Crumb(above.agencyId(), above.name()))
                .toList();
    }
}
