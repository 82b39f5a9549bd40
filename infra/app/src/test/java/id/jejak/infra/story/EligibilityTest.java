package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Who may have a place is decided by a policy, and everybody can read why. */
class EligibilityTest extends StoryApp {
    private static final String BEFORE_ALL_SERVICE = "2001-05-02";

    @Test
    void a_refusal_and_an_admission_both_tell_policy_version_rule_and_reason() {
        var city = City.found(admin, "eligible");
        var ani = city.appoint("Ani").id();
        var seat =
                "/api/sessions/" + city.session("eligible-session", 2).id() + "/enrolments/" + ani;

        var refused = admin.put(seat, Map.of("on", BEFORE_ALL_SERVICE));
        refused.isRefusedWith(409, "training.not-eligible");
        assertThat(refused.text())
                .contains("Tidak dapat didaftarkan pada sesi ini: Kelayakan ikut pelatihan")
                .contains("May not be enrolled in this session")
                .contains("enrolment-eligibility", "seed.1", "admission_r4");

        admin.put(seat, Map.of("on", City.TODAY.toString())).outcome();
        assertThat(admin.put(seat, Map.of("on", City.TODAY.toString())).outcome().events())
                .isZero();
        var last = head() - 1;
        var recorded =
                admin.get(
                                "/api/audit?type=training.training-enrolled&employee=%s&atLeast=%d"
                                        .formatted(ani, last))
                        .ok();
        assertThat(recorded.at("/entries/0/payload/policy/rule").asString())
                .isEqualTo("hasCeiling_r1 admission_r1 eligible_r1");
        assertThat(recorded.at("/entries/0/payload/policy/inputs/jpWorth").asString())
                .isEqualTo("8");
        assertThat(
                        admin.get("/api/employees/%s/reasons?atLeast=%d".formatted(ani, last))
                                .ok()
                                .text())
                .contains("Kelayakan ikut pelatihan, versi seed.1");
        assertThat(admin.get("/employees/" + ani).ok().text())
                .contains("Kelayakan ikut pelatihan, versi seed.1");
    }
}
