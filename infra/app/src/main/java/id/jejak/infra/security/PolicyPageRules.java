package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ALL;
import static id.jejak.infra.security.Doors.DRAFTS;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.post;

import id.jejak.kernel.Role;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Pages of policies, the table editor and the lab. */
final class PolicyPageRules {
    private static final Set<Role> STUDIES =
            EnumSet.of(Role.AUDITOR, Role.POLICY_MAKER, Role.ADMINISTRATOR);

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
                    get("/policies/*/difference", ALL),
                    get("/lab", STUDIES),
                    get("/lab/questions/*", STUDIES),
                    get("/lab/comparison", STUDIES));

    private PolicyPageRules() {}
}
