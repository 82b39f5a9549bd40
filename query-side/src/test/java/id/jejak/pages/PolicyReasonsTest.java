package id.jejak.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.shipped.ShippedPolicies;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

class PolicyReasonsTest {
    private static final Policies SHIPPED = ShippedPolicies.get();
    private static final PolicyRef JPM =
            Decided.by(
                            SHIPPED,
                            "jpm-category",
                            LocalDate.of(2024, 3, 1),
                            Inputs.NONE
                                    .with("purpose", Value.of("MAPPING"))
                                    .with("jpm", Value.of(new BigDecimal("77.7777"))))
                    .policy();

    private final PolicyReasons reasons = new PolicyReasons(SHIPPED);

    @Test
    void the_reason_is_said_in_the_readers_language() {
        var indonesian = reasons.of(JPM, in("id"));
        assertThat(indonesian.policy()).isEqualTo("Kategori Job Person Match (JPM), versi 2019.1");
        assertThat(indonesian.steps())
                .containsExactly("Kategori Kurang Optimal (BRIN 3/2023 pasal 33)");
        assertThat(indonesian.seen()).anyMatch(fact -> fact.endsWith(": pemetaan"));

        var english = reasons.of(JPM, in("en"));
        assertThat(english.policy()).endsWith("version 2019.1");
        assertThat(english.steps().getFirst()).startsWith("category ");
        assertThat(english.seen()).anyMatch(fact -> fact.endsWith(": mapping"));
        assertThat(english.sentence()).contains("version 2019.1: category");
    }

    @Test
    void an_unknown_version_is_only_named() {
        var reason =
                reasons.of(new PolicyRef("jpm-category", "1999.1", "r1", JPM.inputs()), in("id"));
        assertThat(reason.policy()).isEqualTo("jpm-category, versi 1999.1");
        assertThat(reason.steps()).isEmpty();
        assertThat(reason.seen()).hasSize(2);
        assertThat(reason.sentence()).isEqualTo("jpm-category, versi 1999.1");
    }

    @Test
    void an_older_event_tells_the_version_alone() {
        var reason = reasons.of(new PolicyRef("jpm-category", "2019.1"), in("id"));
        assertThat(reason.steps()).isEmpty();
        assertThat(reason.seen()).isEmpty();
    }

    @Test
    void every_decision_of_a_stored_event_is_found() {
        var stored =
                JsonMapper.shared()
                        .readTree(
                                "{\"jpm\":{\"policy\":{\"id\":\"jpm-category\",\"version\":\"2019.1\","
                                    + "\"rule\":\"category_r6\",\"inputs\":{\"jpm\":\"77.7777\","
                                    + "\"purpose\":\"MAPPING\"}}},"
                                    + "\"policy\":{\"id\":\"x\",\"version\":\"1\"}}");
        assertThat(new Why(reasons, in("id")).in(stored))
                .containsExactly(reasons.of(JPM, in("id")));
    }

    private static Wording in(String language) {
        return new Wording(PageClient.MESSAGES, Locale.of(language));
    }
}
