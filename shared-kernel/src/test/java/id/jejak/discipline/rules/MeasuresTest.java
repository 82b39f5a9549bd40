package id.jejak.discipline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class MeasuresTest {

    @ParameterizedTest
    @CsvSource({
        "ORAL_WARNING, LIGHT, ",
        "WRITTEN_WARNING, LIGHT, ",
        "STATEMENT_OF_DISSATISFACTION, LIGHT, ",
        "ALLOWANCE_CUT_6_MONTHS, MEDIUM, 2025-06-30",
        "ALLOWANCE_CUT_9_MONTHS, MEDIUM, 2025-09-30",
        "ALLOWANCE_CUT_12_MONTHS, MEDIUM, 2025-12-31",
        "DEMOTION, HEAVY, 2025-12-31",
        "RELEASE_FROM_POST, HEAVY, 2025-12-31",
        "DISMISSAL, HEAVY, ",
        "OF_EARLIER_RULES, , "
    })
    void the_kind_tells_level_and_length(
            MeasureKind kind, @Nullable Severity severity, @Nullable LocalDate last) {
        assertThat(Measures.severityOf(kind).orElse(null)).isEqualTo(severity);
        assertThat(Measures.lastDay(kind, LocalDate.of(2025, 1, 1))).isEqualTo(last);
    }

    @Test
    void the_kinds_of_pp_94_2021_begin_on_31_august_2021() {
        var first = LocalDate.of(2021, 8, 31);
        assertThat(Measures.isKnownOn(MeasureKind.DEMOTION, first)).isTrue();
        assertThat(Measures.isKnownOn(MeasureKind.DEMOTION, first.minusDays(1))).isFalse();
        assertThat(Measures.isKnownOn(MeasureKind.OF_EARLIER_RULES, first)).isFalse();
        assertThat(Measures.isKnownOn(MeasureKind.OF_EARLIER_RULES, first.minusDays(1))).isTrue();
    }
}
