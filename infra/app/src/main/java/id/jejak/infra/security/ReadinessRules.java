package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ACTS;
import static id.jejak.infra.security.Doors.ACTS_OR_SELF;
import static id.jejak.infra.security.Doors.FIGURES;
import static id.jejak.infra.security.Doors.PEOPLE;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.post;
import static id.jejak.infra.security.Doors.put;

import java.util.List;

/** Rosters for disasters. */
final class ReadinessRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    post("/api/rosters", ACTS),
                    put("/api/rosters/*", ACTS),
                    post("/api/rosters/*/closing", ACTS),
                    put("/api/rosters/*/people/*", ACTS_OR_SELF),
                    post("/api/rosters/*/people/*/withdrawal", ACTS_OR_SELF),
                    get("/api/agencies/*/readiness", FIGURES),
                    get("/api/agencies/*/readiness/*/people", PEOPLE),
                    get("/agencies/*/readiness", FIGURES));

    private ReadinessRules() {}
}
