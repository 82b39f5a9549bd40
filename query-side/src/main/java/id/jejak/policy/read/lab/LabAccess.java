package id.jejak.policy.read.lab;

import id.jejak.access.AccessDenied;
import id.jejak.access.AgencyPaths;
import id.jejak.access.NotFound;
import id.jejak.access.rules.Reading;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Role;
import id.jejak.policy.rules.lab.Report;
import id.jejak.policy.rules.lab.Row;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Who may do what in the lab. Figures of all agencies are for policy makers, auditors and
 * administrators; single people for those who may see them anyhow, officers those of their agency.
 * Policy makers see changed decisions without knowing whose they are.
 */
@Component
final class LabAccess {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");

    private final AgencyPaths paths;

    LabAccess(AgencyPaths paths) {
        this.paths = paths;
    }

    /**
     * @throws NotFound {@code lab-question.not-found} for what can be no id
     */
    static String id(String raw) {
        if (!ID.matcher(raw).matches()) {
            throw new NotFound("lab-question");
        }
        return raw;
    }

    static boolean mayAsk(Actor actor) {
        return actor.role() == Role.POLICY_MAKER || actor.role() == Role.ADMINISTRATOR;
    }

    static void asks(Actor actor) {
        allow(mayAsk(actor));
    }

    static void readsFigures(Actor actor) {
        allow(
                actor.role() == Role.POLICY_MAKER
                        || actor.role() == Role.AUDITOR
                        || actor.role() == Role.ADMINISTRATOR);
    }

    /** Whether a report may name single people to the actor. */
    static boolean readsEverybody(Actor actor) {
        return Reading.allowsPeopleOf(actor, List.of());
    }

    /** Whether the actor sees changed decisions, but not about whom of the employees they are. */
    static boolean seesPseudonyms(Actor actor, Report report) {
        return actor.role() == Role.POLICY_MAKER && !report.ofProgrammes();
    }

    /**
     * @throws AccessDenied for who may see no changed decision at all
     */
    void seesChanges(Actor actor) {
        named(actor);
    }

    /**
     * Which changed decisions the actor may see with names: about people by the agency of their
     * day; about programmes, which belong to no agency, whoever reads the figures.
     *
     * @throws AccessDenied for who may see nobody
     */
    Predicate<Row> named(Actor actor) {
        if (readsEverybody(actor)) {
            return _ -> true;
        }
        if (actor.role() == Role.POLICY_MAKER) {
            return row -> row.programme() != null;
        }
        allow(actor.role() == Role.OFFICER);
        var known = new HashMap<String, Boolean>();
        return row ->
                row.agency() != null
                        && known.computeIfAbsent(
                                row.agency(),
                                agency ->
                                        Reading.allowsPeopleOf(
                                                actor, paths.of(new AgencyId(agency))));
    }

    private static void allow(boolean may) {
        if (!may) {
            throw new AccessDenied();
        }
    }
}
