package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Who is let in, and how far. */
class ReachTest extends StoryApp {
    @Test
    void an_officer_acts_and_reads_in_the_own_agency_and_nowhere_else() {
        var own = City.found(admin, "reach-own");
        var other = City.found(admin, "reach-other");
        var stranger = other.appoint("Asing").id();
        var officer = account("reach-officer", "OFFICER", own.agency, "");
        var hired = officer.post("/api/employees", own.newEmployee("Dekat")).outcome();
        var wait = "atLeast=" + hired.position();

        officer.get("/api/agencies/" + own.agency + "/dashboard?" + wait).ok();
        officer.get("/api/agencies/" + own.unit + "/dashboard").ok();
        officer.get("/api/employees/" + hired.id() + "/replay?" + wait).ok();
        officer.post("/api/employees", other.newEmployee("Jauh")).isRefusedWith(403, DENIED);
        for (var path :
                new String[] {
                    "/api/agencies/" + other.id + "/dashboard",
                    "/api/agencies/" + own.id + "/dashboard",
                    "/api/employees/" + stranger,
                    "/api/employees/" + stranger + "/replay",
                    "/api/audit?agency=" + other.id
                }) {
            officer.get(path).isRefusedWith(403, DENIED);
        }
        var seen = officer.get("/api/audit?size=200&" + wait).ok();
        assertThat(seen.at("/entries")).isNotEmpty();
        assertThat(seen.text()).contains(hired.id()).doesNotContain(stranger);
    }

    @Test
    void an_employee_sees_the_own_record_only() {
        var city = City.found(admin, "reach-self");
        var me = city.appoint("Saya");
        var colleague = city.appoint("Rekan");
        var wait = "?atLeast=" + colleague.position();
        var self = account("reach-employee", "EMPLOYEE", "", me.id());

        self.get("/api/employees/" + me.id() + wait).ok();
        assertThat(self.get("/api/employees/" + me.id() + "/replay" + wait).ok().text())
                .contains("Saya");
        self.get("/api/employees/" + colleague.id()).isRefusedWith(403, DENIED);
        self.get("/api/employees/" + colleague.id() + "/replay").isRefusedWith(403, DENIED);
        var session = "/api/sessions/" + city.session("reach-session", 5).id();
        var wish = Map.of("on", City.TODAY.toString());
        self.put(session + "/enrolments/" + me.id(), wish).outcome();
        self.put(session + "/enrolments/" + colleague.id(), wish).isRefusedWith(403, DENIED);
    }

    private static final String DENIED = "access.denied";
}
