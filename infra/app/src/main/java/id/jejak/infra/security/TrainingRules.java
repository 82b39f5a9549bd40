package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ACTS;
import static id.jejak.infra.security.Doors.ACTS_OR_SELF;
import static id.jejak.infra.security.Doors.ADMIN;
import static id.jejak.infra.security.Doors.ALL;
import static id.jejak.infra.security.Doors.FIGURES;
import static id.jejak.infra.security.Doors.PEOPLE;
import static id.jejak.infra.security.Doors.any;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.post;
import static id.jejak.infra.security.Doors.put;

import java.util.List;

/** Programmes, sessions, partners and who takes part. */
final class TrainingRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    post("/api/programmes", ADMIN),
                    post("/api/sessions", ACTS),
                    post("/api/sessions/*/cancellation", ACTS),
                    any("/api/sessions/*/enrolments/*", ACTS_OR_SELF),
                    any("/api/sessions/*/nominations/*", ACTS_OR_SELF),
                    put("/api/sessions/*/seats", ACTS),
                    put("/api/sessions/*/trainers", ACTS),
                    put("/api/sessions/*/attendance/*", ACTS),
                    put("/api/sessions/*/completions/*", ACTS),
                    post("/api/partners", ADMIN),
                    post("/api/partners/*/*", ADMIN),
                    put("/api/partners/*/programmes/*", ADMIN),
                    put("/api/partners/*/sessions/*", ACTS),
                    get("/api/agencies/*/coverage", FIGURES),
                    get("/api/agencies/*/coverage/untrained", PEOPLE),
                    get("/api/agencies/*/partners", FIGURES),
                    get("/api/partners", ALL),
                    get("/api/agencies/*/waiting", PEOPLE),
                    get("/api/programmes", ALL),
                    get("/api/sessions", ALL),
                    get("/agencies/*/coverage", FIGURES),
                    get("/agencies/*/partners", FIGURES),
                    get("/agencies/*/waiting", PEOPLE));

    private TrainingRules() {}
}
