package id.jejak.readiness.read.callable;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.RosterId;
import id.jejak.readiness.events.ReadinessEvent.RosterChanged;
import id.jejak.readiness.events.ReadinessEvent.RosterDefined;

import java.util.List;

/**
 * One roster as it was defined.
 *
 * @param path from the city down to the agency of the roster
 * @param closed nobody is called for it any more
 */
record RosterCard(
        RosterId rosterId,
        AgencyId agencyId,
        List<String> path,
        String name,
        CompetencyId competency,
        Level level,
        int validMonths,
        String area,
        int minimumPerUnit,
        boolean closed) {
    static final String PATH = "path";
    static final String AGENCY = "agencyId";
    static final String CLOSED = "closed";

    static RosterCard of(RosterDefined e, List<String> path) {
        return new RosterCard(
                e.rosterId(),
                e.agencyId(),
                path,
                e.name(),
                e.competency(),
                e.level(),
                e.validMonths(),
                e.area(),
                e.minimumPerUnit(),
                false);
    }

    RosterCard after(RosterChanged e) {
        return new RosterCard(
                rosterId,
                agencyId,
                path,
                e.name(),
                competency,
                e.level(),
                e.validMonths(),
                e.area(),
                e.minimumPerUnit(),
                closed);
    }

    RosterCard closedNow() {
        return new RosterCard(
                rosterId,
                agencyId,
                path,
                name,
                competency,
                level,
                validMonths,
                area,
                minimumPerUnit,
                true);
    }
}
