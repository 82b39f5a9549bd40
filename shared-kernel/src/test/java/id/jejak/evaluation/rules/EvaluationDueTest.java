package id.jejak.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.evaluation.events.KirkpatrickLevel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class EvaluationDueTest {
    @ParameterizedTest
    @CsvSource({
        "REACTION, 2025-03-05, 2025-03-05",
        "LEARNING, 2025-03-05, 2025-03-05",
        "BEHAVIOUR, 2025-03-05, 2025-09-05",
        "RESULT, 2025-03-05, 2025-09-05",
        "BEHAVIOUR, 2025-08-31, 2026-02-28",
        "BEHAVIOUR, 2027-08-31, 2028-02-29",
    })
    void a_training_completed_on_a_day_is_evaluated_by(
            KirkpatrickLevel level, LocalDate completed, LocalDate due) {
        assertThat(EvaluationDue.IN_FORCE.dueOn(level, completed)).isEqualTo(due);
    }

    @Test
    void the_window_is_a_parameter() {
        assertThat(
                        new EvaluationDue(12)
                                .dueOn(KirkpatrickLevel.BEHAVIOUR, LocalDate.of(2025, 3, 5)))
                .isEqualTo(LocalDate.of(2026, 3, 5));
        assertThatThrownBy(() -> new EvaluationDue(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
