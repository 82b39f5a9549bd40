package id.jejak.deciding;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.appointed;
import static id.jejak.deciding.People.becomes;
import static id.jejak.deciding.People.retired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.deciding.ServiceRecord.Known;
import id.jejak.kernel.EmploymentKind;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class ServiceRecordTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 2, 1);
    private static final LocalDate PNS = LocalDate.of(2016, 2, 1);
    private static final LocalDate GONE = LocalDate.of(2048, 2, 1);

    private final Histories histories = new Histories();

    @Test
    void nobody_is_known_before_the_appointment() {
        assertThat(ServiceRecord.of(ANI, histories.facts())).isEqualTo(ServiceRecord.UNKNOWN);
    }

    @Test
    void somebody_serves_from_the_first_day_to_the_day_before_retirement() {
        var ani = ani();
        assertThat(ani.isActiveOn(FIRST.minusDays(1))).isFalse();
        assertThat(ani.isActiveOn(FIRST)).isTrue();
        assertThat(ani.isActiveOn(GONE.minusDays(1))).isTrue();
        assertThat(ani.isActiveOn(GONE)).isFalse();
    }

    @Test
    void the_kind_of_employment_is_that_of_the_day() {
        var ani = ani();
        assertThat(ani.kindOn(FIRST.minusDays(1))).isEqualTo(EmploymentKind.CPNS);
        assertThat(ani.kindOn(PNS.minusDays(1))).isEqualTo(EmploymentKind.CPNS);
        assertThat(ani.kindOn(PNS)).isEqualTo(EmploymentKind.PNS);
    }

    @Test
    void a_retirement_without_an_appointment_is_a_corrupt_stream() {
        histories.with("ani", retired(ANI, GONE));
        assertThatThrownBy(() -> ServiceRecord.of(ANI, histories.facts()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("corrupt stream");
    }

    private Known ani() {
        histories.with(
                "ani",
                appointed(ANI, FIRST),
                becomes(ANI, EmploymentKind.PNS, PNS),
                retired(ANI, GONE));
        return (Known) ServiceRecord.of(ANI, histories.facts());
    }
}
