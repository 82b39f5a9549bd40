package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ACTS;
import static id.jejak.infra.security.Doors.ADMIN;
import static id.jejak.infra.security.Doors.ALL;
import static id.jejak.infra.security.Doors.CHECKS;
import static id.jejak.infra.security.Doors.PEOPLE;
import static id.jejak.infra.security.Doors.any;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.open;
import static id.jejak.infra.security.Doors.post;

import java.util.List;

/** Signing in, the running system, imports and what an auditor searches. */
final class OperationRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    open("/actuator/health"),
                    open("/actuator/health/liveness"),
                    open("/actuator/health/readiness"),
                    open("/sign-in"),
                    open("/favicon.ico"),
                    open("/favicon.svg"),
                    open("/webjars/**"),
                    open("/_static/**"),
                    open("/assets/**"),
                    any("/actuator/**", ADMIN).onEveryNode(),
                    any("/sign-out", ALL).onEveryNode(),
                    get("/api/openapi/**", ALL).onEveryNode(),
                    get("/api/openapi.yaml", ALL).onEveryNode(),
                    get("/api/docs/**", ALL).onEveryNode(),
                    get("/api/swagger-ui/**", ALL).onEveryNode(),
                    post("/api/account/password", ALL).onEveryNode(),
                    any("/api/accounts/**", ADMIN).onEveryNode(),
                    get("/api/dead-letters", ADMIN).onEveryNode(),
                    post("/api/dead-letters/*/*/retry", ADMIN).onEveryNode(),
                    post("/api/dead-letters/*/*/drop", ADMIN).onEveryNode(),
                    any("/api/imports/**", ACTS),
                    get("/api/admin/read-models/digest", CHECKS),
                    get("/api/admin/read-models", ADMIN),
                    post("/api/admin/read-models/*/rebuild", ADMIN),
                    any("/api/admin/**", ADMIN),
                    any("/api/ledger/backups/**", ADMIN),
                    get("/api/audit", PEOPLE),
                    get("/api/audit/export.csv", PEOPLE),
                    get("/audit", PEOPLE),
                    get("/imports", ACTS));

    private OperationRules() {}
}
