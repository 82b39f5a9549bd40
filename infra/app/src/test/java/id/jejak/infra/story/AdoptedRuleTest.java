package id.jejak.infra.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.shipped.ShippedModels;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.Map;

/** A version that is adopted decides from its day on, and changes nothing that was decided. */
class AdoptedRuleTest extends StoryApp {
    private static final String VERSION = "/api/policies/performance-rating/versions/story.1";
    private static final LocalDate TODAY = City.TODAY;
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void it_decides_what_comes_next_and_nothing_before_it() {
        var city = City.found(admin, "adopted");
        var ani = city.appoint("Ani").id();
        rate(ani, TODAY);
        assertRated(ani, "BAIK", "2022.1", "rating_r4");

        adopt();
        var budi = city.appoint("Budi").id();
        rate(budi, TODAY);
        var citra = city.appoint("Citra").id();
        rate(citra, YESTERDAY);

        assertRated(budi, "SANGAT_BAIK", "story.1", "rating_r4");
        assertRated(citra, "BAIK", "2022.1", "rating_r4");
        assertRated(ani, "BAIK", "2022.1", "rating_r4");
    }

    /** Whoever meets the result and exceeds in behaviour is very good from today on. */
    private void adopt() {
        var law = ShippedModels.of("performance-rating", "2022.1").model().dmn();
        var cut = law.indexOf("<rule id=\"rating_r4\">");
        var other =
                law.substring(0, cut)
                        + law.substring(cut).replaceFirst("\"BAIK\"", "\"SANGAT_BAIK\"");
        var maker = account("adopted-maker", "POLICY_MAKER", "", "");
        maker.put(VERSION, Map.of("dmn", other)).outcome();
        var checked = maker.post(VERSION + "/validation", Map.of()).ok();
        assertThat(checked.at("/valid").asBoolean()).as(checked.text()).isTrue();
        var sha256 =
                new PolicyModel(new PolicyRef("performance-rating", "story.1"), other).sha256();
        admin.post(
                        VERSION + "/adoption",
                        Map.of("sha256", sha256, "from", TODAY.toString(), "reason", "Uji"))
                .outcome();
    }

    private long rate(String employee, LocalDate day) {
        return admin.post(
                        "/api/employees/" + employee + "/ratings",
                        Map.of(
                                "kind", "PERIODIC",
                                "from", day.toString(),
                                "to", day.toString(),
                                "facts", Map.of("result", "MEETS", "behaviour", "ABOVE"),
                                "on", TODAY.toString()))
                .outcome()
                .position();
    }

    private void assertRated(String employee, String rating, String version, String rule) {
        var rated = rated(employee);
        assertThat(rated.at("/rating").asString()).isEqualTo(rating);
        assertThat(rated.at("/policy/version").asString()).isEqualTo(version);
        assertThat(rated.at("/policy/rule").asString()).isEqualTo(rule);
        assertThat(rated.at("/policy/inputs/workBehaviour").asString()).isEqualTo("ABOVE");
    }

    private JsonNode rated(String employee) {
        var head = head() - 1;
        return admin.get("/api/employees/" + employee + "/performance?atLeast=" + head)
                .ok()
                .at("/performance/ratings/0");
    }
}
