package id.jejak.pages;

import id.jejak.access.AccessDenied;
import id.jejak.access.AgencyPaths;
import id.jejak.access.NotFound;
import id.jejak.access.rules.Reading;
import id.jejak.access.rules.Scope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.Comparator;
import java.util.List;

/**
 * What all pages of an agency share. A feature's page is a bean {@link AgencyTab}, a controller
 * that opens it, and a template that starts with
 *
 * <pre>{@code
 * <th:block th:replace="~{parts/agency :: top(#{needs.title})}"></th:block>
 * }</pre>
 */
@Component
public final class AgencyPages {
    private final AgencyPaths paths;
    private final List<AgencyTab> tabs;

    public AgencyPages(AgencyPaths paths, List<AgencyTab> tabs) {
        this.paths = paths;
        this.tabs = tabs.stream().sorted(Comparator.comparingInt(AgencyTab::order)).toList();
    }

    /** What {@code parts/agency} draws, in the model under {@code agency}. */
    public record Head(AgencyId id, List<AgencyId> above, List<Link> tabs) {}

    public record Link(String key, String address, boolean current) {}

    /**
     * Opens a page of an agency: checks access, and adds its head to the model.
     *
     * @return the agency
     * @throws NotFound for an unknown agency
     * @throws AccessDenied where the tab is closed to the actor
     */
    public AgencyId open(Actor actor, String agencyId, AgencyTab tab, Model model) {
        var agency = new AgencyId(agencyId);
        var path = paths.of(agency);
        if (path.isEmpty()) {
            throw new NotFound("agency");
        }
        return open(actor, path, tab, model);
    }

    /**
     * The same, for who knows the way.
     *
     * @param path from the city down to the agency itself
     */
    public AgencyId open(Actor actor, List<AgencyId> path, AgencyTab tab, Model model) {
        if (!tab.access().allows(actor, path)) {
            throw new AccessDenied();
        }
        var agency = path.getLast();
        var links =
                tabs.stream()
                        .filter(one -> one.access().allows(actor, path))
                        .map(one -> new Link(one.key(), one.address(agency), one.equals(tab)))
                        .toList();
        model.addAttribute("agency", new Head(agency, above(actor, path), links));
        return agency;
    }

    /** As far as the actor may open them, from the top. */
    private static List<AgencyId> above(Actor actor, List<AgencyId> path) {
        return path.subList(0, path.size() - 1).stream()
                .filter(
                        one ->
                                Reading.allows(
                                        actor,
                                        new Scope.OfAgency(path.subList(0, path.indexOf(one) + 1))))
                .toList();
    }
}
