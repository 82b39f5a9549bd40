package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ACTS;
import static id.jejak.infra.security.Doors.ACTS_OR_SELF;
import static id.jejak.infra.security.Doors.ADMIN;
import static id.jejak.infra.security.Doors.ALL;
import static id.jejak.infra.security.Doors.FIGURES;
import static id.jejak.infra.security.Doors.PEOPLE;
import static id.jejak.infra.security.Doors.PEOPLE_OR_SELF;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.post;
import static id.jejak.infra.security.Doors.put;

import java.util.List;

/** Agencies, posts, people, competencies and assessments, and their dashboards. */
final class WorkforceRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    post("/api/agencies", ACTS),
                    put("/api/agencies/*/name", ACTS),
                    put("/api/competencies/*", ADMIN),
                    post("/api/posts", ADMIN),
                    put("/api/posts/*/standard", ADMIN),
                    post("/api/employees", ACTS),
                    post("/api/employees/*/disability", ACTS_OR_SELF),
                    post("/api/assessments", ACTS),
                    post("/api/assessments/*/corrections", ACTS),
                    get("/api/agencies", ALL),
                    get("/api/agencies/*/employees", PEOPLE),
                    get("/api/agencies/*/dashboard/**", FIGURES),
                    get("/api/posts", ALL),
                    get("/api/posts/*/standard", ALL),
                    get("/api/competencies", ALL),
                    get("/api/employees/*", PEOPLE_OR_SELF),
                    get("/api/employees/*/timeline", PEOPLE_OR_SELF),
                    get("/api/employees/*/replay", PEOPLE_OR_SELF),
                    get("/api/employees/*/reasons", PEOPLE_OR_SELF),
                    get("/", ALL),
                    get("/agencies/*", FIGURES),
                    get("/agencies/*/people", PEOPLE),
                    get("/employees/*", PEOPLE_OR_SELF),
                    post("/api/employees/*/*", ACTS));

    private WorkforceRules() {}
}
