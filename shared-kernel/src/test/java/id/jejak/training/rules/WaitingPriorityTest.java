package id.jejak.training.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.training.rules.WaitingPriority.Ground;
import id.jejak.training.rules.WaitingPriority.Reason;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;

class WaitingPriorityTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    private static final Policies SHIPPED = ShippedPolicies.get();

    @Test
    void points_are_the_sum_of_what_counted() {
        var priority = WaitingPriority.of(2, 14, new Jp(new BigDecimal("7.5")), true, DAY, SHIPPED);

        assertThat(priority.points()).isEqualTo(20 + 14 + 8 + 20);
        assertThat(priority.policy().isVersion(new PolicyRef("waiting-priority", "seed.1")))
                .isTrue();
        assertThat(WaitingPriority.reasons(priority, SHIPPED))
                .containsExactly(
                        new Reason(Ground.COMPETENCY_GAP, 2, 20),
                        new Reason(Ground.ADOPTED_NEED, 1, 20),
                        new Reason(Ground.LONG_WITHOUT_TRAINING, 14, 14),
                        new Reason(Ground.DUTY_NOT_MET, 8, 8));
    }

    @Test
    void levels_and_months_count_only_so_much() {
        assertThat(WaitingPriority.of(9, 400, Jp.ZERO, false, DAY, SHIPPED).points())
                .isEqualTo(50 + 36);
    }

    @Test
    void what_did_not_count_is_no_reason() {
        assertThat(
                        WaitingPriority.reasons(
                                WaitingPriority.of(0, 0, Jp.ZERO, false, DAY, SHIPPED), SHIPPED))
                .isEmpty();
    }
}
