package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ACTS;
import static id.jejak.infra.security.Doors.ACTS_OR_SELF;
import static id.jejak.infra.security.Doors.ALL;
import static id.jejak.infra.security.Doors.PEOPLE;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.post;

import java.util.List;

/** Awards, calls and appeals. */
final class AwardRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    post("/api/awards", ACTS),
                    post("/api/awards/*/grant", ACTS),
                    post("/api/award-calls", ACTS),
                    post("/api/award-calls/*/nominees/*", ACTS),
                    post("/api/award-calls/*/nominees/*/scores", ACTS_OR_SELF),
                    post("/api/award-calls/*/nominees/*/appeal", ACTS_OR_SELF),
                    post("/api/award-calls/*/nominees/*/appeal/answer", ACTS),
                    post("/api/awards/*/revocation", ACTS),
                    get("/api/awards/winners", ALL),
                    get("/api/agencies/*/award-calls", PEOPLE),
                    get("/api/agencies/*/satyalancana", PEOPLE),
                    get("/agencies/*/awards", PEOPLE));

    private AwardRules() {}
}
