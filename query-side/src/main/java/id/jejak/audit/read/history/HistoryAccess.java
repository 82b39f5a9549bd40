package id.jejak.audit.read.history;

import id.jejak.access.AccessDenied;
import id.jejak.access.AgencyPaths;
import id.jejak.access.rules.Reading;
import id.jejak.kernel.Actor;

import org.springframework.stereotype.Component;

import java.util.List;

/** Auditors search everywhere; an officer only what belonged to the own agency or below. */
@Component
final class HistoryAccess {
    private final AgencyPaths paths;

    HistoryAccess(AgencyPaths paths) {
        this.paths = paths;
    }

    /**
     * @throws AccessDenied beyond the actor's reach
     */
    HistoryQuestion narrowed(Actor actor, HistoryQuestion question) {
        if (Reading.allowsPeopleOf(actor, List.of())) {
            return question;
        }
        var reach = question.agency() == null ? actor.agency() : question.agency();
        if (reach == null || !Reading.allowsPeopleOf(actor, paths.of(reach))) {
            throw new AccessDenied();
        }
        return question.within(reach);
    }
}
