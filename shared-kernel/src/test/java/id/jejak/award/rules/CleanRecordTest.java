package id.jejak.award.rules;

import static id.jejak.award.rules.CleanRecord.EXCLUDED;
import static id.jejak.award.rules.CleanRecord.RESTARTED;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.discipline.events.Severity;
import id.jejak.discipline.rules.Measure;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class CleanRecordTest {
    private static final LocalDate SINCE = LocalDate.of(2005, 1, 1);
    private static final LocalDate ON = LocalDate.of(2025, 2, 1);
    private static final Measure LIGHT = measure(Severity.LIGHT, "2015-01-01");
    private static final Measure HEAVY = measure(Severity.HEAVY, "2015-01-01");
    private static final Measure LATER = measure(Severity.HEAVY, "2025-02-02");

    @Test
    void a_grave_measure_before_the_nomination_excludes_for_ever() {
        assertThat(CleanRecord.countsFrom(SINCE, List.of(LIGHT, LATER), ON, EXCLUDED))
                .contains(SINCE);
        assertThat(CleanRecord.countsFrom(SINCE, List.of(HEAVY), ON, EXCLUDED)).isEmpty();
        assertThat(
                        CleanRecord.countsFrom(
                                SINCE,
                                List.of(measure(Severity.MEDIUM, "2025-02-01")),
                                ON,
                                EXCLUDED))
                .isEmpty();
    }

    @Test
    void the_other_reading_counts_anew_from_the_day_after_its_end() {
        assertThat(CleanRecord.countsFrom(SINCE, List.of(LIGHT), ON, RESTARTED)).contains(SINCE);
        assertThat(CleanRecord.countsFrom(SINCE, List.of(HEAVY), ON, RESTARTED))
                .contains(LocalDate.of(2016, 1, 2));
    }

    @Test
    void no_other_rule_is_known() {
        assertThatThrownBy(
                        () -> CleanRecord.countsFrom(SINCE, List.of(), ON, YearsOfService.POLICY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Measure measure(Severity severity, String from) {
        var first = LocalDate.parse(from);
        return new Measure(severity, first, first.plusYears(1));
    }
}
