package id.jejak.award.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.award.events.AwardKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;

class YearsOfServiceTest {
    @ParameterizedTest
    @CsvSource({
        "SATYALANCANA_X, 2015-03-20, 2025-02-28, false",
        "SATYALANCANA_X, 2015-03-20, 2025-03-01, true",
        "SATYALANCANA_XX, 2005-03-01, 2025-02-28, false",
        "SATYALANCANA_XX, 2005-03-01, 2025-03-01, true",
        "SATYALANCANA_XXX, 1995-03-01, 2025-02-28, false",
        "SATYALANCANA_XXX, 1995-03-01, 2025-03-01, true",
    })
    void service_counts_to_the_month_of_the_nomination(
            AwardKind kind, LocalDate since, LocalDate nominated, boolean enough) {
        assertThat(YearsOfService.isEnough(kind, since, nominated)).isEqualTo(enough);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SATYALANCANA_X", "SATYALANCANA_XX", "SATYALANCANA_XXX"})
    void other_awards_ask_for_no_years(AwardKind kind) {
        var today = LocalDate.of(2025, 3, 1);
        assertThat(YearsOfService.isAskedBy(kind)).isFalse();
        assertThat(YearsOfService.isEnough(kind, today, today)).isTrue();
    }
}
