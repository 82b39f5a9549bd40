package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ACTS;
import static id.jejak.infra.security.Doors.ACTS_OR_SELF;
import static id.jejak.infra.security.Doors.FIGURES;
import static id.jejak.infra.security.Doors.PEOPLE;
import static id.jejak.infra.security.Doors.PEOPLE_OR_SELF;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.post;

import java.util.List;

/** Ratings, recommendations, leaders and discipline. */
final class PerformanceRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    post("/api/employees/*/measures/*/*", ACTS),
                    post("/api/employees/*/ratings/*/corrections", ACTS),
                    post("/api/employees/*/recommendations/*/acceptance", ACTS_OR_SELF),
                    post("/api/employees/*/recommendations/*/refusal", ACTS_OR_SELF),
                    post("/api/employees/*/recognitions", ACTS_OR_SELF),
                    get("/api/agencies/*/leaders", FIGURES),
                    get("/api/agencies/*/leaders/people", PEOPLE),
                    get("/api/employees/*/leading", PEOPLE_OR_SELF),
                    get("/agencies/*/leaders", FIGURES),
                    get("/api/agencies/*/ip-asn", FIGURES),
                    get("/api/employees/*/ip-asn", PEOPLE_OR_SELF),
                    get("/agencies/*/ip-asn", FIGURES),
                    get("/api/agencies/*/performance", FIGURES),
                    get("/api/employees/*/performance", PEOPLE_OR_SELF),
                    get("/api/employees/*/measures", PEOPLE_OR_SELF),
                    get("/api/agencies/*/measures", PEOPLE),
                    get("/api/agencies/*/measures/figures", FIGURES),
                    get("/agencies/*/performance", FIGURES),
                    get("/agencies/*/measures", PEOPLE));

    private PerformanceRules() {}
}
