package id.jejak.leaders.write.superior;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.deciding.People.appointed;
import static id.jejak.leaders.write.superior.SuperiorRejection.EACH_OTHER;
import static id.jejak.leaders.write.superior.SuperiorRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.leaders.write.superior.SuperiorRejection.OWN_SUPERIOR;
import static id.jejak.leaders.write.superior.SuperiorRejection.SUPERIOR_UNKNOWN;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Histories;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.deciding.Superiors;
import id.jejak.kernel.Dated;
import id.jejak.kernel.EmployeeId;
import id.jejak.leaders.events.SuperiorEvent;
import id.jejak.leaders.events.SuperiorEvent.SuperiorNamed;
import id.jejak.leaders.write.superior.SuperiorCommand.NameSuperior;
import id.jejak.leaders.write.superior.SuperiorDecider.Surroundings;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

class SuperiorDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);
    private static final EmployeeId CITRA = new EmployeeId("citra");
    private static final ServiceRecord SERVING =
            ServiceRecord.of(
                    ANI,
                    new Histories().with(ANI.value(), appointed(ANI, DAY.minusYears(5))).facts());

    private final Spec<Dated<EmployeeId>, SuperiorEvent> spec =
            new Spec<>(Dated.none(), SuperiorDecider::evolve);

    @Test
    void a_superior_is_named() {
        spec.given().when(name(BUDI, DAY, SERVING, SERVING, null)).then(named(BUDI, DAY));
    }

    @Test
    void naming_the_same_again_changes_nothing() {
        spec.given(named(BUDI, DAY))
                .when(name(BUDI, DAY.plusDays(3), SERVING, SERVING, null))
                .thenNothing();
    }

    @Test
    void another_superior_may_follow() {
        spec.given(named(BUDI, DAY))
                .when(name(CITRA, DAY.plusDays(3), SERVING, SERVING, null))
                .then(named(CITRA, DAY.plusDays(3)));
    }

    @Test
    void nobody_leads_the_own_self_or_an_own_superior() {
        spec.given().when(name(ANI, DAY, SERVING, SERVING, null)).thenRejected(OWN_SUPERIOR);
        spec.given().when(name(BUDI, DAY, SERVING, SERVING, ANI)).thenRejected(EACH_OTHER);
    }

    @Test
    void both_have_to_serve_on_the_day() {
        var early = DAY.minusYears(6);
        spec.given().when(name(BUDI, early, SERVING, SERVING, null)).thenRejected(EMPLOYEE_UNKNOWN);
        spec.given()
                .when(name(BUDI, DAY, SERVING, ServiceRecord.UNKNOWN, null))
                .thenRejected(SUPERIOR_UNKNOWN);
    }

    @Test
    void the_shell_looks_up_both_people() {
        var fixture = new AggregateTestFixture<>(SuperiorAggregate.class);
        var facts =
                new Histories()
                        .with(ANI.value(), appointed(ANI, DAY))
                        .with(BUDI.value(), appointed(BUDI, DAY))
                        .facts();
        fixture.registerInjectableResource(facts);
        fixture.givenNoPriorActivity()
                .when(new NameSuperior(ANI, BUDI, DAY))
                .expectEvents(named(BUDI, DAY));
        fixture.givenNoPriorActivity()
                .when(new NameSuperior(ANI, CITRA, DAY))
                .expectExceptionDetails("superior.superior-unknown");
    }

    @Test
    void whoever_asks_is_told_who_led_on_that_day() {
        var facts =
                new Histories()
                        .with(
                                Superiors.streamOf(ANI),
                                named(BUDI, DAY),
                                named(CITRA, DAY.plusDays(9)))
                        .facts();
        assertThat(Superiors.of(ANI, DAY.minusDays(1), facts)).isEmpty();
        assertThat(Superiors.of(ANI, DAY.plusDays(8), facts)).contains(BUDI);
        assertThat(Superiors.of(ANI, DAY.plusDays(9), facts)).contains(CITRA);
    }

    private static Function<Dated<EmployeeId>, Decision<SuperiorEvent>> name(
            EmployeeId superior,
            LocalDate on,
            ServiceRecord employee,
            ServiceRecord above,
            EmployeeId over) {
        return state ->
                SuperiorDecider.name(
                        new NameSuperior(ANI, superior, on),
                        state,
                        new Surroundings(employee, above, Optional.ofNullable(over)));
    }

    private static SuperiorNamed named(EmployeeId superior, LocalDate on) {
        return new SuperiorNamed(ANI, superior, on);
    }
}
