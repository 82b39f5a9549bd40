package id.jejak.pages;

import id.jejak.access.rules.Reading;
import id.jejak.access.rules.Scope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;

import java.util.List;

/**
 * One page of an agency. Every bean of this type is a tab on all pages of all agencies, for whom it
 * is open to.
 *
 * @param key of its text
 * @param order from the left: 10 is the overview, 20 the people, features from 30
 * @param path below {@code /agencies/{id}}: empty, or such as {@code /people}
 */
public record AgencyTab(String key, int order, String path, Access access) {
    /** Who may open it. */
    @FunctionalInterface
    public interface Access {
        /**
         * @param path from the city down to the agency
         */
        boolean allows(Actor actor, List<AgencyId> path);
    }

    /** Figures, open to those who may read figures of the agency. */
    public static AgencyTab ofFigures(String key, int order, String path) {
        return new AgencyTab(
                key,
                order,
                path,
                (actor, agencies) -> Reading.allows(actor, new Scope.OfAgency(agencies)));
    }

    /** Single people, closed to those who work on figures only. */
    public static AgencyTab ofPeople(String key, int order, String path) {
        return new AgencyTab(key, order, path, Reading::allowsPeopleOf);
    }

    String address(AgencyId agency) {
        return "/agencies/" + agency.value() + path;
    }
}
