package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ACTS;
import static id.jejak.infra.security.Doors.ACTS_OR_SELF;
import static id.jejak.infra.security.Doors.FIGURES;
import static id.jejak.infra.security.Doors.PEOPLE;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.post;
import static id.jejak.infra.security.Doors.put;

import java.util.List;

/** What people learn by themselves, degrees, exchanges with other regions. */
final class LearningRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    post("/api/employees/*/studies", ACTS_OR_SELF),
                    post("/api/employees/*/studies/*/*", ACTS),
                    put("/api/employees/*/studies/*/semesters/*", ACTS),
                    post("/api/employees/*/learning", ACTS_OR_SELF),
                    post("/api/employees/*/learning/*/*", ACTS_OR_SELF),
                    post("/api/exchanges", ACTS),
                    put("/api/exchanges/*/guests/*", ACTS),
                    put("/api/exchanges/*/people/*", ACTS),
                    get("/api/agencies/*/exchanges", FIGURES),
                    get("/api/agencies/*/studies", FIGURES),
                    get("/api/agencies/*/learning", FIGURES),
                    get("/api/agencies/*/learning/people", PEOPLE),
                    get("/agencies/*/exchanges", FIGURES),
                    get("/agencies/*/studies", FIGURES),
                    get("/agencies/*/learning", FIGURES));

    private LearningRules() {}
}
