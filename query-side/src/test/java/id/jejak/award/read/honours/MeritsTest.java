package id.jejak.award.read.honours;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.award.events.AwardKind;
import id.jejak.award.read.honours.Honours.Held;
import id.jejak.award.read.honours.Honours.Punished;
import id.jejak.award.read.honours.Honours.State;
import id.jejak.award.read.honours.Merits.Award;
import id.jejak.discipline.events.Severity;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.MeasureId;
import id.jejak.tallies.EmployeeCard;
import id.jejak.tallies.Person;
import id.jejak.tallies.Town;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class MeritsTest {
    private static final LocalDate DAY = LocalDate.of(2021, 8, 17);
    private static final Honours DECORATED =
            new Honours(
                    List.of(
                            held("w1", AwardKind.SATYALANCANA_X, State.PUBLISHED),
                            held("w2", AwardKind.ASN_BERPRESTASI, State.NOMINATED),
                            held("w3", AwardKind.INNOVATION, State.GRANTED)),
                    List.of(
                            new Punished(new MeasureId("m1"), Severity.HEAVY, DAY, null),
                            new Punished(
                                    new MeasureId("m2"), Severity.LIGHT, DAY, DAY.plusDays(9))));

    @Test
    void what_a_line_says_is_what_the_card_says() {
        var merits = read(EmploymentKind.PNS, DECORATED);
        assertThat(merits.pnsSince()).isEqualTo(Town.SINCE);
        assertThat(merits.measures()).isEqualTo(DECORATED.weighed());
        assertThat(merits.awards())
                .containsExactly(
                        new Award(AwardKind.SATYALANCANA_X, DAY),
                        new Award(AwardKind.ASN_BERPRESTASI, null),
                        new Award(AwardKind.INNOVATION, null));
        assertThat(merits.holds(AwardKind.INNOVATION)).isTrue();
        assertThat(merits.holds(AwardKind.SATYALANCANA_XX)).isFalse();
    }

    @Test
    void who_is_no_pns_is_kept_for_awards_alone() {
        assertThat(read(EmploymentKind.PPPK, DECORATED).pnsSince()).isNull();
        assertThat(read(EmploymentKind.PPPK, DECORATED).awards()).hasSize(3);
        assertThat(line(EmploymentKind.PPPK, Honours.NONE)).isNull();
        assertThat(line(EmploymentKind.PNS, Honours.NONE)).isEqualTo("2010-03-01");
    }

    private static Merits read(EmploymentKind kind, Honours honours) {
        return Merits.of(Objects.requireNonNull(line(kind, honours)));
    }

    private static String line(EmploymentKind kind, Honours honours) {
        var appointed = Town.appointed("ani", "health", kind, Town.SINCE);
        var person = Person.of(appointed, agency -> List.of("city", agency.value()));
        return Merits.line(new EmployeeCard<>(person, honours));
    }

    private static Held held(String id, AwardKind kind, State state) {
        return new Held(new AwardId(id), kind, state, DAY);
    }
}
