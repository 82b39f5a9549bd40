package id.jejak.training.write.programme;

import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.training.write.programme.ProgrammeDeciderTest.DAY;
import static id.jejak.training.write.programme.ProgrammeDeciderTest.INTEGRITAS;
import static id.jejak.training.write.programme.ProgrammeDeciderTest.command;
import static id.jejak.training.write.programme.ProgrammeDeciderTest.offered;

import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyKind;
import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Histories;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgrammeAggregateTest {
    private final AggregateTestFixture<ProgrammeAggregate> fixture =
            new AggregateTestFixture<>(ProgrammeAggregate.class);

    @BeforeEach
    void integritas_is_in_the_dictionary() {
        var defined =
                new CompetencyDefined(
                        INTEGRITAS, CompetencyKind.MANAGERIAL, "Integritas", "Jujur", DAY);
        fixture.registerInjectableResource(SHIPPED);
        fixture.registerInjectableResource(
                new Histories().with(INTEGRITAS.value(), defined).facts());
    }

    @Test
    void the_first_offer_creates_the_programme() {
        fixture.givenNoPriorActivity().when(command("PKA", 3)).expectEvents(offered());
    }

    @Test
    void the_shell_turns_a_refusal_into_a_coded_error() {
        fixture.given(offered())
                .when(command("PKA", 4))
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails("programme.already-offered");
    }
}
