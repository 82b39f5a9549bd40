package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ALL;
import static id.jejak.infra.security.Doors.DRAFTS;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.post;

import java.util.List;

/** Pages of policies, and the table editor. */
final class PolicyPageRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    get("/policies/new", DRAFTS),
                    post("/policies/editor", DRAFTS),
                    post("/policies/editor/import", DRAFTS),
                    post("/policies/editor/dmn", DRAFTS),
                    get("/policies/*/versions/*/edit", DRAFTS),
                    get("/policies", ALL),
                    get("/policies/*", ALL),
                    get("/policies/*/versions/*", ALL),
                    get("/policies/*/difference", ALL));

    private PolicyPageRules() {}
}
