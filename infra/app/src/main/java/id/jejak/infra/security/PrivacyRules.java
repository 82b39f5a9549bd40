package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ACTS;
import static id.jejak.infra.security.Doors.ACTS_OR_SELF;
import static id.jejak.infra.security.Doors.PEOPLE;
import static id.jejak.infra.security.Doors.PEOPLE_OR_SELF;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.post;

import java.util.List;

/** Rights of people over their data. */
final class PrivacyRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    post("/api/employees/*/data-requests", ACTS_OR_SELF),
                    post("/api/employees/*/data-requests/*/*", ACTS),
                    get("/api/employees/*/data-requests", PEOPLE_OR_SELF),
                    get("/api/employees/*/export", PEOPLE_OR_SELF),
                    get("/api/agencies/*/data-requests", PEOPLE),
                    get("/agencies/*/data-requests", PEOPLE));

    private PrivacyRules() {}
}
