package id.jejak.infra.security;

import static id.jejak.infra.security.Doors.ACTS;
import static id.jejak.infra.security.Doors.FIGURES;
import static id.jejak.infra.security.Doors.PEOPLE;
import static id.jejak.infra.security.Doors.get;
import static id.jejak.infra.security.Doors.open;
import static id.jejak.infra.security.Doors.post;
import static id.jejak.infra.security.Doors.put;

import java.util.List;

/** The public's voice and outreach. */
final class VoiceRules {
    static final List<EndpointRule> TABLE =
            List.of(
                    open("/public/**"),
                    open("/api/public/**"),
                    post("/api/awards/*/publication", ACTS),
                    post("/api/voices/*/acknowledgement", ACTS),
                    post("/api/voices/*/answer", ACTS),
                    post("/api/voices/*/rejection", ACTS),
                    post("/api/voices/*/needs", ACTS),
                    post("/api/forums", ACTS),
                    post("/api/outreach", ACTS),
                    put("/api/outreach/*/participants/*", ACTS),
                    post("/api/outreach/*/questions", ACTS),
                    post("/api/outreach/*/acceptance", ACTS),
                    get("/api/agencies/*/outreach", FIGURES),
                    get("/api/agencies/*/voices", FIGURES),
                    get("/api/agencies/*/voices/said", PEOPLE),
                    get("/agencies/*/voices", FIGURES),
                    get("/agencies/*/outreach", FIGURES));

    private VoiceRules() {}
}
