package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ACTS;
import static id.jejak.infra.security.Doors.FIGURES;
import static id.jejak.infra.security.Doors.any;
import static id.jejak.infra.security.Doors.get;

import java.util.List;

/** Budgets and sponsors. */
final class FundingRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    any("/api/agencies/*/budgets/**", ACTS),
                    get("/api/agencies/*/funding", FIGURES),
                    get("/agencies/*/funding", FIGURES));

    private FundingRules() {}
}
