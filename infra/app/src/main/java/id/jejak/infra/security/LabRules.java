package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.DRAFTS;
import static id.jejak.infra.security.Doors.delete;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.post;
import static id.jejak.kernel.Role.ADMINISTRATOR;
import static id.jejak.kernel.Role.AUDITOR;
import static id.jejak.kernel.Role.OFFICER;
import static id.jejak.kernel.Role.POLICY_MAKER;

import id.jejak.kernel.Role;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The policy lab: figures of all agencies, and changed decisions of people. */
final class LabRules {
    private static final Set<Role> READS = EnumSet.of(POLICY_MAKER, AUDITOR, ADMINISTRATOR);

    /** Policy makers under pseudonyms. */
    private static final Set<Role> CHANGES =
            EnumSet.of(POLICY_MAKER, AUDITOR, OFFICER, ADMINISTRATOR);

    static final List<EndpointRule> TABLE =
            List.of(
                    post("/api/lab/questions", DRAFTS),
                    delete("/api/lab/questions/*", DRAFTS),
                    get("/api/lab/templates", READS),
                    get("/api/lab/questions", READS),
                    get("/api/lab/questions/*", READS),
                    get("/api/lab/questions/*/report", READS),
                    get("/api/lab/questions/*/figures", READS),
                    get("/api/lab/questions/*/figures.csv", READS),
                    get("/api/lab/questions/*/headline", READS),
                    get("/api/lab/questions/*/text", READS),
                    get("/api/lab/comparison", READS),
                    get("/api/lab/questions/*/changes", CHANGES),
                    get("/api/lab/questions/*/changes.csv", CHANGES));

    private LabRules() {}
}
