package id.jejak.infra.security;

import static id.jejak.kernel.Role.ADMINISTRATOR;
import static id.jejak.kernel.Role.AUDITOR;
import static id.jejak.kernel.Role.EMPLOYEE;
import static id.jejak.kernel.Role.OFFICER;
import static id.jejak.kernel.Role.POLICY_MAKER;

import id.jejak.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may knock where: the first line that fits decides, and an address that no line names is shut
 * for everybody. Which agency or person somebody may touch is decided further in, by {@code
 * CommandGuard} for commands and by each query.
 */
final class EndpointRules {
    private static final Set<Role> ALL = EnumSet.complementOf(EnumSet.of(Role.PUBLIC));
    private static final Set<Role> ADMIN = EnumSet.of(ADMINISTRATOR);
    private static final Set<Role> CHECKS = EnumSet.of(AUDITOR, ADMINISTRATOR);
    private static final Set<Role> ACTS = EnumSet.of(OFFICER, ADMINISTRATOR);
    private static final Set<Role> ACTS_OR_SELF = EnumSet.of(EMPLOYEE, OFFICER, ADMINISTRATOR);
    private static final Set<Role> FIGURES =
            EnumSet.of(AUDITOR, OFFICER, POLICY_MAKER, ADMINISTRATOR);
    private static final Set<Role> PEOPLE = EnumSet.of(AUDITOR, OFFICER, ADMINISTRATOR);
    private static final Set<Role> PEOPLE_OR_SELF =
            EnumSet.of(AUDITOR, OFFICER, EMPLOYEE, ADMINISTRATOR);

    static final List<EndpointRule> TABLE =
            List.of(
                    // Without sign-in
                    open("/actuator/health"),
                    open("/actuator/health/liveness"),
                    open("/actuator/health/readiness"),
                    open("/sign-in"),
                    open("/public/**"),
                    open("/api/public/**"),
                    open("/favicon.ico"),
                    open("/favicon.svg"),
                    open("/webjars/**"),
                    open("/_static/**"),
                    open("/assets/**"),
                    // Operation
                    any("/actuator/**", ADMIN).onEveryNode(),
                    any("/sign-out", ALL).onEveryNode(),
                    get("/api/openapi/**", ALL).onEveryNode(),
                    get("/api/openapi.yaml", ALL).onEveryNode(),
                    get("/api/docs/**", ALL).onEveryNode(),
                    get("/api/swagger-ui/**", ALL).onEveryNode(),
                    // Accounts
                    post("/api/account/password", ALL).onEveryNode(),
                    any("/api/accounts/**", ADMIN).onEveryNode(),
                    // Dead letters
                    get("/api/dead-letters", ADMIN).onEveryNode(),
                    post("/api/dead-letters/*/*/retry", ADMIN).onEveryNode(),
                    post("/api/dead-letters/*/*/drop", ADMIN).onEveryNode(),
                    // Commands
                    post("/api/agencies", ACTS),
                    put("/api/agencies/*/name", ACTS),
                    put("/api/competencies/*", ADMIN),
                    post("/api/posts", ADMIN),
                    put("/api/posts/*/standard", ADMIN),
                    post("/api/employees", ACTS),
                    post("/api/employees/*/disability", ACTS_OR_SELF),
                    post("/api/employees/*/studies", ACTS_OR_SELF),
                    post("/api/employees/*/studies/*/*", ACTS),
                    put("/api/employees/*/studies/*/semesters/*", ACTS),
                    post("/api/employees/*/learning", ACTS_OR_SELF),
                    post("/api/employees/*/learning/*/*", ACTS_OR_SELF),
                    post("/api/employees/*/*", ACTS),
                    post("/api/employees/*/measures/*/*", ACTS),
                    post("/api/employees/*/ratings/*/corrections", ACTS),
                    post("/api/employees/*/recommendations/*/acceptance", ACTS_OR_SELF),
                    post("/api/employees/*/recommendations/*/refusal", ACTS_OR_SELF),
                    post("/api/assessments", ACTS),
                    post("/api/assessments/*/corrections", ACTS),
                    post("/api/programmes", ADMIN),
                    post("/api/sessions", ACTS),
                    post("/api/sessions/*/cancellation", ACTS),
                    any("/api/sessions/*/enrolments/*", ACTS_OR_SELF),
                    any("/api/sessions/*/nominations/*", ACTS_OR_SELF),
                    put("/api/sessions/*/seats", ACTS),
                    put("/api/sessions/*/trainers", ACTS),
                    put("/api/sessions/*/feedback/*", ACTS_OR_SELF),
                    post("/api/instruments", ADMIN),
                    post("/api/programmes/*/reviews", ADMIN),
                    post("/api/projects", ACTS_OR_SELF),
                    post("/api/projects/*/verification", ACTS_OR_SELF),
                    post("/api/projects/*/refusal", ACTS_OR_SELF),
                    post("/api/projects/*/evaluation", ACTS_OR_SELF),
                    put("/api/sessions/*/attendance/*", ACTS),
                    put("/api/sessions/*/completions/*", ACTS),
                    post("/api/sessions/*/participants/*/evaluations", ACTS_OR_SELF),
                    any("/api/agencies/*/budgets/**", ACTS),
                    post("/api/exchanges", ACTS),
                    put("/api/exchanges/*/guests/*", ACTS),
                    put("/api/exchanges/*/people/*", ACTS),
                    post("/api/partners", ADMIN),
                    post("/api/partners/*/*", ADMIN),
                    put("/api/partners/*/programmes/*", ADMIN),
                    put("/api/partners/*/sessions/*", ACTS),
                    post("/api/awards", ACTS),
                    post("/api/awards/*/grant", ACTS),
                    post("/api/awards/*/publication", ACTS),
                    post("/api/award-calls", ACTS),
                    post("/api/award-calls/*/nominees/*", ACTS),
                    post("/api/award-calls/*/nominees/*/scores", ACTS_OR_SELF),
                    post("/api/award-calls/*/nominees/*/appeal", ACTS_OR_SELF),
                    post("/api/award-calls/*/nominees/*/appeal/answer", ACTS),
                    post("/api/awards/*/revocation", ACTS),
                    post("/api/needs-cycles", ACTS),
                    put("/api/needs-cycles/*/objectives/*", ACTS),
                    post("/api/needs-cycles/*/consultations", ACTS),
                    post("/api/needs-cycles/*/plan", ACTS),
                    put("/api/needs-cycles/*/needs/*/*", ACTS),
                    post("/api/needs-cycles/*/needs/*/*/withdrawal", ACTS),
                    put("/api/needs-cycles/*/needs/*/*/plan", ACTS),
                    post("/api/needs-cycles/*/needs/*/*/revisions", ACTS),
                    post("/api/voices/*/acknowledgement", ACTS),
                    post("/api/voices/*/answer", ACTS),
                    post("/api/voices/*/rejection", ACTS),
                    post("/api/voices/*/needs", ACTS),
                    post("/api/forums", ACTS),
                    post("/api/outreach", ACTS),
                    put("/api/outreach/*/participants/*", ACTS),
                    post("/api/outreach/*/questions", ACTS),
                    post("/api/outreach/*/acceptance", ACTS),
                    any("/api/imports/**", ACTS),
                    get("/api/admin/read-models/digest", CHECKS),
                    get("/api/admin/read-models", ADMIN),
                    post("/api/admin/read-models/*/rebuild", ADMIN),
                    any("/api/admin/**", ADMIN),
                    any("/api/ledger/backups/**", ADMIN),
                    // Questions
                    get("/api/agencies", ALL),
                    get("/api/agencies/*/employees", PEOPLE),
                    get("/api/agencies/*/dashboard/**", FIGURES),
                    get("/api/agencies/*/needs", FIGURES),
                    get("/api/agencies/*/outreach", FIGURES),
                    get("/api/agencies/*/voices", FIGURES),
                    get("/api/agencies/*/voices/said", PEOPLE),
                    get("/api/needs-cycles/*", FIGURES),
                    get("/api/needs-cycles/*/proposals", PEOPLE),
                    get("/api/needs-cycles/*/needs", PEOPLE),
                    get("/api/agencies/*/coverage", FIGURES),
                    get("/api/agencies/*/coverage/untrained", PEOPLE),
                    get("/api/agencies/*/funding", FIGURES),
                    get("/api/agencies/*/exchanges", FIGURES),
                    get("/api/agencies/*/studies", FIGURES),
                    get("/api/agencies/*/learning", FIGURES),
                    get("/api/agencies/*/learning/people", PEOPLE),
                    get("/api/agencies/*/partners", FIGURES),
                    get("/api/partners", ALL),
                    get("/api/agencies/*/waiting", PEOPLE),
                    get("/api/agencies/*/training-effect", FIGURES),
                    get("/api/agencies/*/projects", PEOPLE),
                    get("/api/agencies/*/feedback", FIGURES),
                    get("/api/programmes/reviews", ALL),
                    get("/api/posts", ALL),
                    get("/api/posts/*/standard", ALL),
                    get("/api/competencies", ALL),
                    get("/api/programmes", ALL),
                    get("/api/sessions", ALL),
                    get("/api/employees/*", PEOPLE_OR_SELF),
                    get("/api/employees/*/timeline", PEOPLE_OR_SELF),
                    get("/api/employees/*/replay", PEOPLE_OR_SELF),
                    get("/api/agencies/*/performance", FIGURES),
                    get("/api/employees/*/performance", PEOPLE_OR_SELF),
                    get("/api/employees/*/measures", PEOPLE_OR_SELF),
                    get("/api/awards/winners", ALL),
                    get("/api/agencies/*/award-calls", PEOPLE),
                    get("/api/agencies/*/satyalancana", PEOPLE),
                    get("/api/agencies/*/measures", PEOPLE),
                    get("/api/agencies/*/measures/figures", FIGURES),
                    get("/api/audit", PEOPLE),
                    get("/api/audit/export.csv", PEOPLE),
                    // Pages
                    get("/", ALL),
                    get("/agencies/*", FIGURES),
                    get("/agencies/*/people", PEOPLE),
                    get("/agencies/*/needs", FIGURES),
                    get("/needs-cycles/*", FIGURES),
                    get("/agencies/*/coverage", FIGURES),
                    get("/agencies/*/funding", FIGURES),
                    get("/agencies/*/exchanges", FIGURES),
                    get("/agencies/*/studies", FIGURES),
                    get("/agencies/*/learning", FIGURES),
                    get("/agencies/*/performance", FIGURES),
                    get("/agencies/*/partners", FIGURES),
                    get("/agencies/*/measures", PEOPLE),
                    get("/agencies/*/voices", FIGURES),
                    get("/agencies/*/waiting", PEOPLE),
                    get("/agencies/*/effect", FIGURES),
                    get("/agencies/*/awards", PEOPLE),
                    get("/agencies/*/outreach", FIGURES),
                    get("/employees/*", PEOPLE_OR_SELF),
                    get("/audit", PEOPLE),
                    get("/imports", ACTS));

    private EndpointRules() {}

    static Optional<EndpointRule> of(HttpMethod method, PathContainer path) {
        return TABLE.stream().filter(rule -> rule.covers(method, path)).findFirst();
    }

    private static EndpointRule open(String pattern) {
        return EndpointRule.open(pattern);
    }

    private static EndpointRule any(String pattern, Set<Role> roles) {
        return line(null, pattern, roles);
    }

    private static EndpointRule get(String pattern, Set<Role> roles) {
        return line(HttpMethod.GET, pattern, roles);
    }

    private static EndpointRule post(String pattern, Set<Role> roles) {
        return line(HttpMethod.POST, pattern, roles);
    }

    private static EndpointRule put(String pattern, Set<Role> roles) {
        return line(HttpMethod.PUT, pattern, roles);
    }

    private static EndpointRule line(@Nullable HttpMethod method, String pattern, Set<Role> roles) {
        return EndpointRule.of(method, pattern, roles);
    }
}
