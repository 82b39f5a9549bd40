package id.jejak.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.shipped.ShippedPolicies;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class EnginesTest {
    private static final String DUTY =
            ShippedPolicies.get()
                    .inForce("jp-duty", LocalDate.of(2026, 1, 1))
                    .orElseThrow()
                    .model()
                    .dmn();

    private final List<PolicyModel> asked = new ArrayList<>();
    private final Engines engines =
            new Engines(
                    new CompiledEngine(),
                    model -> {
                        asked.add(model);
                        return new CompiledEngine().compile(policy(DUTY));
                    });

    @Test
    void what_is_beyond_the_fast_engine_goes_to_the_reference() {
        var beyond = policy(DUTY.replaceFirst("<text>20</text>", "<text>abs(20)</text>"));
        engines.compile(beyond);
        assertThat(asked).containsExactly(beyond);
    }

    @Test
    void what_is_wrong_goes_nowhere() {
        var wrong = policy(DUTY.replaceFirst("<text>20</text>", "<text>\"many\"</text>"));
        assertThatThrownBy(() -> engines.compile(wrong))
                .isInstanceOfSatisfying(
                        ModelRefused.class,
                        refused ->
                                assertThat(refused.findings())
                                        .extracting(Finding::code)
                                        .contains("policy.mistyped"));
        assertThat(asked).isEmpty();
    }

    private static PolicyModel policy(String dmn) {
        return new PolicyModel(new PolicyRef("jp-duty", "tried"), dmn);
    }
}
