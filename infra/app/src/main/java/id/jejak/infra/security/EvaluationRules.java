package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ACTS_OR_SELF;
import static id.jejak.infra.security.Doors.ADMIN;
import static id.jejak.infra.security.Doors.ALL;
import static id.jejak.infra.security.Doors.FIGURES;
import static id.jejak.infra.security.Doors.PEOPLE;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.post;
import static id.jejak.infra.security.Doors.put;

import java.util.List;

/** Evaluations, feedback, reviews and projects. */
final class EvaluationRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    put("/api/sessions/*/feedback/*", ACTS_OR_SELF),
                    post("/api/instruments", ADMIN),
                    post("/api/programmes/*/reviews", ADMIN),
                    post("/api/projects", ACTS_OR_SELF),
                    post("/api/projects/*/verification", ACTS_OR_SELF),
                    post("/api/projects/*/refusal", ACTS_OR_SELF),
                    post("/api/projects/*/evaluation", ACTS_OR_SELF),
                    post("/api/sessions/*/participants/*/evaluations", ACTS_OR_SELF),
                    get("/api/agencies/*/training-effect", FIGURES),
                    get("/api/agencies/*/projects", PEOPLE),
                    get("/api/agencies/*/feedback", FIGURES),
                    get("/api/programmes/reviews", ALL),
                    get("/agencies/*/effect", FIGURES));

    private EvaluationRules() {}
}
