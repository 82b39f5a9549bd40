package id.jejak.policy.rules.histories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Random;

class DaysTest {
    private static final LocalDate FIRST = LocalDate.of(1920, 1, 1);

    @Test
    void every_day_of_two_centuries_is_the_calendar_s() {
        for (var day = FIRST; day.getYear() < 2120; day = day.plusDays(1)) {
            var epoch = (int) day.toEpochDay();
            assertThat(Days.year(epoch)).isEqualTo(day.getYear());
            assertThat(Days.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                    .isEqualTo(epoch);
        }
    }

    @Test
    void years_and_months_are_counted_as_the_calendar_counts_them() {
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++) {
            var from = FIRST.plusDays(random.nextInt(60_000));
            var to = from.plusDays(random.nextInt(20_000));
            var a = (int) from.toEpochDay();
            var b = (int) to.toEpochDay();
            var years = random.nextInt(40) - 20;
            assertThat(Days.yearsBetween(a, b)).isEqualTo(ChronoUnit.YEARS.between(from, to));
            assertThat(Days.monthsBetween(a, b)).isEqualTo(ChronoUnit.MONTHS.between(from, to));
            assertThat(Days.calendarMonthsBetween(a, b))
                    .isEqualTo(ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)));
            assertThat(Days.plusYears(a, years)).isEqualTo(from.plusYears(years).toEpochDay());
        }
    }
}
