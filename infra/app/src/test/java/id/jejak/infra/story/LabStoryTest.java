package id.jejak.infra.story;

import static id.jejak.infra.story.LabQuestions.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** A policy maker asks what would have been decided otherwise. */
class LabStoryTest extends StoryApp {
    @Test
    void a_question_is_asked_watched_read_and_thrown_away() throws Exception {
        var city = City.found(admin, "lab-city");
        city.appoint("Lab Satu");
        city.appoint("Lab Dua");
        var maker = account("lab-maker", "POLICY_MAKER", "", "");
        var auditor = account("lab-auditor", "AUDITOR", "", "");

        var id = LabQuestions.answered(maker, question(city));
        var report = maker.get(path(id, "/report")).ok();
        assertThat(report.at("/stamp/candidate/0/version").asString())
                .isEqualTo("2023.1-hypothesis");
        assertThat(report.at("/employees").asLong()).isGreaterThanOrEqualTo(2);
        assertThat(report.at("/secondOpinion/disagreeing").asLong()).isZero();
        assertThat(report.at("/policies/0/people/evaluated").asLong()).isEqualTo(2);
        assertThat(maker.post("/api/lab/questions", question(city)).at("/id").asString())
                .isEqualTo(id);

        assertThat(maker.get(path(id, "/changes.csv")).ok().text()).startsWith("pseudonym,");
        var changes = auditor.get(path(id, "/changes?policy=ip-asn&size=1")).ok();
        assertThat(changes.at("/rows/0/inputs/degree").asString()).isNotEmpty();
        assertThat(auditor.get(path(id, "/changes.csv")).ok().text())
                .startsWith("employeeId,agencyId,");
        assertThat(maker.get(path(id, "/figures.csv")).ok().text())
                .contains("ip-asn,ALL,,")
                .contains("ip-asn,AGENCY,");
        assertThat(maker.get(path(id, "/headline?policy=ip-asn")).ok().at("/question").asString())
                .isEqualTo(id);
        maker.get(path(id, "/headline?policy=nine-box")).isRefusedWith(400, "lab.not-tried");
        var compared = maker.get("/api/lab/comparison?one=%s&other=%s".formatted(id, id)).ok();
        assertThat(compared.at("/sameFacts").asBoolean()).isTrue();
        assertThat(compared.at("/sameScope").asBoolean()).isTrue();
        assertThat(maker.get("/api/lab/questions").ok().text()).contains(id);

        auditor.delete(path(id, "")).isRefusedWith(403, "access.not-for-role");
        assertThat(maker.delete(path(id, "")).status()).isEqualTo(204);
        assertThat(maker.get("/api/lab/questions").ok().text()).doesNotContain(id);
    }

    @Test
    void a_bad_question_is_told_what_is_wrong() {
        var maker = account("lab-asker", "POLICY_MAKER", "", "");
        maker.post("/api/lab/questions", Map.of()).isRefusedWith(400, "lab.no-candidate");
        maker.post("/api/lab/questions", tried("ip-asn", "none"))
                .isRefusedWith(400, "lab.unknown-policy");
        maker.post(
                        "/api/lab/questions",
                        Map.of(
                                "candidate",
                                List.of(Map.of("policy", "programme-review", "version", "seed.1")),
                                "population",
                                Map.of("ageFrom", 30)))
                .isRefusedWith(400, "lab.programmes-have-no-population");
        maker.post(
                        "/api/lab/questions",
                        Map.of(
                                "candidate",
                                List.of(
                                        Map.of(
                                                "policy",
                                                "ip-asn",
                                                "version",
                                                "mine",
                                                "dmn",
                                                "<definitions"))))
                .isRefusedWith(400, "lab.model-refused");
        maker.get(path("nonsense", "")).isRefusedWith(404, "lab-question.not-found");
    }

    @Test
    void the_templates_can_be_asked_without_a_word_of_xml() {
        var maker = account("lab-reader", "POLICY_MAKER", "", "");
        var templates = maker.get("/api/lab/templates").ok();
        assertThat(templates.json()).hasSize(12);
        assertThat(templates.at("/2/key").asString()).isEqualTo("jp-floor-24");
        assertThat(templates.at("/2/question/candidate/0/dmn").asString()).contains("24");
    }

    private static Map<String, Object> tried(String policy, String version) {
        return Map.of("candidate", List.of(Map.of("policy", policy, "version", version)));
    }

    private static Map<String, Object> question(City city) {
        return Map.of(
                "candidate",
                List.of(Map.of("policy", "ip-asn", "version", "2023.1-hypothesis")),
                "population",
                Map.of("agencies", List.of(city.id)));
    }
}
