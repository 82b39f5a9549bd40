package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Blinding;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.lab.Headline;
import id.jejak.policy.rules.lab.TrialSeal;
import id.jejak.policy.rules.shipped.ShippedModels;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;
import java.util.TreeMap;

/** From a wrong draft to a rule that is in force, by two people, over HTTP. */
class PolicyStoryTest extends StoryApp {
    private static final String TODAY = City.TODAY.toString();
    private static final PolicyRef LAW = new PolicyRef("jp-caps", "2018.1");

    @Autowired private Blinding blinding;

    @Test
    void a_policy_is_drafted_checked_tried_consulted_on_and_adopted_by_somebody_else() {
        var maker = account("policy-story-maker", "POLICY_MAKER", "", "");
        var path = "/api/policies/jp-caps/versions/story.1";
        var law = ShippedModels.of(LAW.id(), LAW.version()).model().dmn();

        maker.put(path, Map.of("dmn", "<nothing/>")).isRefusedWith(400, "policy.no-model");
        maker.put(path, Map.of("dmn", gapped(law))).outcome();
        var wrong = maker.post(path + "/validation", Map.of()).ok();
        assertThat(wrong.at("/valid").asBoolean()).as(wrong.text()).isFalse();
        assertThat(wrong.at("/findings/0/table").asString()).isEqualTo("cap");
        assertThat(wrong.at("/findings/0/code").asString()).isEqualTo("policy.gap");
        assertThat(wrong.at("/findings/0/text").asString()).contains("E_LEARNING", "INTERNATIONAL");
        maker.put(path, Map.of("dmn", mistyped(law))).outcome();
        var mistyped = maker.post(path + "/validation", Map.of()).ok();
        assertThat(mistyped.at("/findings/0/table").asString()).isEqualTo("cap");
        assertThat(mistyped.at("/findings/0/rule").asInt()).isEqualTo(1);
        assertThat(mistyped.at("/findings/0/column").asString()).isEqualTo("Batas");
        admin.post(path + "/adoption", adoption(mistyped(law), "Mendesak"))
                .isRefusedWith(409, "policy.has-errors");

        maker.put(path, Map.of("dmn", lower(law))).outcome();
        assertThat(maker.put(path, Map.of("dmn", lower(law))).outcome().events()).isZero();
        var right = maker.post(path + "/validation", Map.of()).ok();
        assertThat(right.at("/valid").asBoolean()).as(right.text()).isTrue();
        assertThat(right.at("/decidedBy").asString()).isEqualTo("COMPILED");
        maker.post(path + "/adoption", adoption(lower(law), ""))
                .isRefusedWith(403, "access.not-for-role");
        admin.post(path + "/adoption", adoption(lower(law), ""))
                .isRefusedWith(409, "policy.not-simulated");
        admin.post(path + "/adoption", adoption(mistyped(law), "Mendesak"))
                .isRefusedWith(409, "policy.other-text");
        admin.post(path + "/adoption", Map.of("from", TODAY, "reason", "Mendesak"))
                .isRefusedWith(400, "input.rejected");

        var shown = maker.get(path + "?atLeast=" + right.at("/position").asLong()).ok();
        var sha256 = shown.at("/version/sha256").asString();
        maker.post(path + "/simulations", trial("0".repeat(64), 12))
                .isRefusedWith(409, "policy.other-text");
        maker.post(path + "/simulations", trial(sha256, head()))
                .isRefusedWith(409, "policy.not-reached");
        var written = new TreeMap<>(trial(sha256, 12));
        written.put("figures", Map.of("changed", "1"));
        maker.post(path + "/simulations", written).isRefusedWith(409, "policy.not-sealed");
        maker.post(path + "/simulations", trial(sha256, 12)).outcome();
        var said = Map.of("sha256", sha256, "with", "KORPRI", "said", "Setuju", "on", TODAY);
        maker.post(path + "/consultations", said).outcome();
        maker.post(path + "/consultations/closing", Map.of("summary", "Diterima", "on", TODAY))
                .outcome();
        admin.post(path + "/adoption", Map.of("sha256", sha256, "from", "2020-01-01"))
                .isRefusedWith(409, "policy.in-the-past");
        var adopted = admin.post(path + "/adoption", adoption(lower(law), "")).outcome();
        assertThat(adopted.events()).isEqualTo(2);

        var book = admin.get("/api/policies/jp-caps?atLeast=" + adopted.position()).ok();
        assertThat(book.at("/inForce").asString()).isEqualTo("story.1");
        assertThat(book.at("/versions/0/standing").asString()).isEqualTo("SUPERSEDED");
        assertThat(admin.get(path + "/dmn").ok().text()).isEqualTo(lower(law));

        assertThat(learning()).contains("\"form\":\"E_LEARNING\",\"jp\":2.00");
        var takenBack = Map.of("from", TODAY, "reason", "Dicabut");
        admin.post(path + "/retirement", takenBack).outcome();
        assertThat(learning()).contains("\"form\":\"E_LEARNING\",\"jp\":3.00");
    }

    /** What counts in a city of its own after an online course of five JP on one day. */
    private String learning() {
        var city = City.found(admin, "policy-" + head());
        var boss = city.appoint("Atasan").id();
        var learning = "/api/employees/" + city.appoint("Rina").id() + "/learning";
        var reported =
                Map.of(
                        "number", "1",
                        "title", "Statistik",
                        "form", "E_LEARNING",
                        "reach", "NATIONAL",
                        "startsOn", TODAY,
                        "endsOn", TODAY,
                        "days", "1",
                        "jp", "5",
                        "proof", "Sertifikat",
                        "on", TODAY);
        var report = admin.post(learning, reported).outcome();
        var verified =
                admin.post(
                                learning + "/" + report.id() + "/verification",
                                Map.of("by", boss, "on", TODAY))
                        .outcome();
        var question = "/api/agencies/%s/learning?year=%s&atLeast=%d";
        return admin.get(question.formatted(city.id, TODAY.substring(0, 4), verified.position()))
                .ok()
                .text();
    }

    @Test
    void what_jejak_could_not_decide_by_is_refused_with_the_input_named() {
        var path = "/api/policies/jp-caps/versions/story.2";
        var other =
                ShippedModels.of(LAW.id(), LAW.version())
                        .model()
                        .dmn()
                        .replace("\"NATIONAL\"", "\"NONE\"")
                        .replace("\"INTERNATIONAL\"", "\"LIGHT\",\"MEDIUM\",\"HEAVY\"")
                        .replace("reach", "disciplineLastFiveYears");
        var maker = account("policy-unfit-maker", "POLICY_MAKER", "", "");
        maker.put(path, Map.of("dmn", other)).outcome();
        var checked = maker.post(path + "/validation", Map.of()).ok();
        assertThat(checked.at("/valid").asBoolean()).isFalse();
        assertThat(checked.at("/findings/0/code").asString()).isEqualTo("policy.fact-not-supplied");
        assertThat(checked.at("/findings/0/table").asString()).isEqualTo("cap");
        assertThat(checked.at("/findings/0/column").asString())
                .isEqualTo("disciplineLastFiveYears");
        admin.post(path + "/adoption", adoption(other, "Mendesak"))
                .isRefusedWith(409, "policy.fact-not-supplied");
        maker.post("/api/policies/check?policy=jp-caps", Map.of("dmn", other)).ok();
        assertThat(learning()).contains("\"form\":\"E_LEARNING\",\"jp\":3.00");
    }

    @Test
    void nobody_adopts_the_own_text() {
        var path = "/api/policies/own-text/versions/1";
        var law = ShippedModels.of(LAW.id(), LAW.version()).model().dmn();
        admin.put(path, Map.of("dmn", law)).outcome();
        admin.post(path + "/validation", Map.of()).ok();
        admin.post(path + "/adoption", adoption(law, "Mendesak"))
                .isRefusedWith(409, "policy.four-eyes");
    }

    @Test
    void what_nobody_drafted_is_unknown() {
        admin.get("/api/policies/none").isRefusedWith(404, "policy.not-found");
        admin.post("/api/policies/none/versions/1/validation", Map.of())
                .isRefusedWith(409, "policy.not-drafted");
        admin.put("/api/policies/None/versions/1", Map.of("dmn", "<a/>"))
                .isRefusedWith(400, "input.rejected");
    }

    /** As the lab would hand it over. */
    private Map<String, Object> trial(String sha256, long position) {
        var question = "0".repeat(64);
        var upTo = Long.toString(position);
        var scope = new TreeMap<>(Map.of("from", TODAY, "to", TODAY));
        var figures = new TreeMap<>(Map.of("changed", "0"));
        var counted = new Headline(sha256, question, upTo, scope, figures);
        return Map.of(
                "sha256", sha256,
                "question", question,
                "position", upTo,
                "scope", scope,
                "figures", figures,
                "seal", new TrialSeal(blinding).on(counted));
    }

    private static Map<String, String> adoption(String dmn, String reason) {
        var sha256 = new PolicyModel(LAW, dmn).sha256();
        return Map.of("sha256", sha256, "from", TODAY, "reason", reason);
    }

    /** Two JP a day of an online course instead of three. */
    private static String lower(String law) {
        return law.replace("cap_r1_o\"><text>3<", "cap_r1_o\"><text>2<");
    }

    /** Online courses abroad are forgotten. */
    private static String gapped(String law) {
        var begin = law.indexOf("<rule id=\"cap_r2\">");
        var end = law.indexOf("</rule>", begin) + "</rule>".length();
        return law.substring(0, begin) + law.substring(end);
    }

    private static String mistyped(String law) {
        return law.replace("cap_r1_o\"><text>3<", "cap_r1_o\"><text>\"tiga\"<");
    }
}
