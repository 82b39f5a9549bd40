package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ADMIN;
import static id.jejak.infra.security.Doors.ALL;
import static id.jejak.infra.security.Doors.DRAFTS;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.post;
import static id.jejak.infra.security.Doors.put;

import java.util.List;

/** Policies: everybody who is signed in reads what is adopted; which drafts, each query decides. */
final class PolicyRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    post("/api/policies/check", DRAFTS),
                    put("/api/policies/*/versions/*", DRAFTS),
                    post("/api/policies/*/versions/*/validation", DRAFTS),
                    post("/api/policies/*/versions/*/simulations", DRAFTS),
                    post("/api/policies/*/versions/*/consultations", DRAFTS),
                    post("/api/policies/*/versions/*/consultations/closing", DRAFTS),
                    post("/api/policies/*/versions/*/adoption", ADMIN),
                    post("/api/policies/*/versions/*/retirement", ADMIN),
                    get("/api/policies", ALL),
                    get("/api/policies/*", ALL),
                    get("/api/policies/*/difference", ALL),
                    get("/api/policies/*/versions/*", ALL),
                    get("/api/policies/*/versions/*/dmn", ALL));

    private PolicyRules() {}
}
