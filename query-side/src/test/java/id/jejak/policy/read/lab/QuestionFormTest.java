package id.jejak.policy.read.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.InvalidValue;
import id.jejak.policy.read.lab.QuestionForm.Candidate;
import id.jejak.policy.rules.lab.Question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class QuestionFormTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    private static Question question(String from, String to) {
        return new QuestionForm(
                        null,
                        List.of(new Candidate("ip-asn", "2023.1-hypothesis", null)),
                        null,
                        LocalDate.parse(from),
                        LocalDate.parse(to))
                .question(BookLibrary::shipped, TODAY);
    }

    @Test
    void a_period_may_reach_from_1950_to_a_year_from_now() {
        var question = question("1950-01-01", "2026-03-01");
        assertThat(question.from()).isEqualTo("1950-01-01");
        assertThat(question.to()).isEqualTo("2026-03-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, +999999999-12-31",
        "-999999999-01-01, 2024-12-31",
        "1949-12-31, 2024-12-31",
        "2020-01-01, 2026-03-02",
        "2026-03-02, 2026-03-02",
        "1949-12-31, 1949-12-31",
    })
    void a_period_beyond_what_a_ledger_can_tell_is_refused(String from, String to) {
        assertThatThrownBy(() -> question(from, to))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        e -> assertThat(e.code()).isEqualTo("lab.period-out-of-range"));
    }
}
