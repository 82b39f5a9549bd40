package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ACTS;
import static id.jejak.infra.security.Doors.FIGURES;
import static id.jejak.infra.security.Doors.PEOPLE;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.post;
import static id.jejak.infra.security.Doors.put;

import java.util.List;

/** Needs, their analyses and plans. */
final class NeedsRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    post("/api/needs-cycles", ACTS),
                    put("/api/needs-cycles/*/objectives/*", ACTS),
                    post("/api/needs-cycles/*/consultations", ACTS),
                    post("/api/needs-cycles/*/plan", ACTS),
                    put("/api/needs-cycles/*/needs/*/*", ACTS),
                    post("/api/needs-cycles/*/needs/*/*/withdrawal", ACTS),
                    put("/api/needs-cycles/*/needs/*/*/plan", ACTS),
                    post("/api/needs-cycles/*/needs/*/*/revisions", ACTS),
                    get("/api/agencies/*/needs", FIGURES),
                    get("/api/needs-cycles/*", FIGURES),
                    get("/api/needs-cycles/*/proposals", PEOPLE),
                    get("/api/needs-cycles/*/needs", PEOPLE),
                    get("/agencies/*/needs", FIGURES),
                    get("/needs-cycles/*", FIGURES));

    private NeedsRules() {}
}
