package id.jejak.workforce.read.directory;

import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
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

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The people of an agency as a page. */
@Controller
class PeoplePage {
    static final AgencyTab TAB = AgencyTab.ofPeople("people.title", 20, "/people");

    private static final int AGENCY_DEPTH = 2;

    private final WhoWorksWhere people;
    private final AgencyPages pages;

    PeoplePage(WhoWorksWhere people, AgencyPages pages) {
        this.people = people;
        this.pages = pages;
    }

    @Bean
    static AgencyTab tabOfPeople() {
        return TAB;
    }

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
        var number = QueryText.page(page);
        var part = QueryText.text(query);
        var id = pages.open(actor, agencyId, TAB, shown);
        var found = people.in(actor, id, part, number);
        var last = Math.max(1, Math.ceilDiv(found.total(), (long) DirectoryModel.PAGE));
        var sheet =
                new Sheet(
                        part == null ? "" : part, number, last, found.total(), people.rows(found));
        shown.addAttribute("sheet", sheet);
        shown.addAttribute("above", above(found));
        return "people";
    }

    /** Units of many agencies bear one name: the agency of each. */
    private static Map<AgencyId, AgencyId> above(DirectoryModel.Page found) {
        return found.people().stream()
                .map(PersonCard::path)
                .filter(path -> path.size() > AGENCY_DEPTH)
                .collect(
                        Collectors.toMap(
                                List::getLast, path -> path.get(path.size() - 2), (one, _) -> one));
    }
}
