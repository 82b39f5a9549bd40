package id.jejak.award.write;

import static id.jejak.award.events.AwardKind.SATYALANCANA_X;
import static id.jejak.award.write.AwardDeciderTest.GRANTED;
import static id.jejak.award.write.AwardDeciderTest.ID;
import static id.jejak.award.write.AwardDeciderTest.NOMINATED;
import static id.jejak.award.write.AwardDeciderTest.SINCE;
import static id.jejak.award.write.AwardDeciderTest.granted;
import static id.jejak.award.write.AwardDeciderTest.nominated;
import static id.jejak.award.write.AwardDeciderTest.revoked;
import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.appointed;
import static id.jejak.deciding.People.becomes;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.access.rules.Hand;
import id.jejak.award.write.AwardCommand.GrantAward;
import id.jejak.award.write.AwardCommand.NominateForAward;
import id.jejak.award.write.AwardCommand.RevokeAward;
import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Histories;
import id.jejak.deciding.Target;
import id.jejak.kernel.EmploymentKind;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AwardAggregateTest {
    private static final NominateForAward NOMINATE =
            new NominateForAward(ID, ANI, SATYALANCANA_X, "BKPSDM", "ten years", NOMINATED);
    private static final GrantAward GRANT = new GrantAward(ID, ANI, "Keppres 1/2025", GRANTED);

    private final AggregateTestFixture<AwardAggregate> fixture =
            new AggregateTestFixture<>(AwardAggregate.class);

    @BeforeEach
    void ani_served_ten_years() {
        fixture.registerInjectableResource(SHIPPED);
        fixture.registerInjectableResource(
                new Histories()
                        .with(
                                ANI.value(),
                                appointed(ANI, SINCE),
                                becomes(ANI, EmploymentKind.PNS, SINCE.plusYears(1)))
                        .facts());
    }

    @Test
    void every_command_reaches_its_rule() {
        fixture.givenNoPriorActivity().when(NOMINATE).expectEvents(nominated(SATYALANCANA_X));
        fixture.given(nominated(SATYALANCANA_X)).when(GRANT).expectEvents(granted());
        fixture.given(nominated(SATYALANCANA_X), granted())
                .when(new RevokeAward(ID, ANI, "heavy punishment", revoked().occurredOn()))
                .expectEvents(revoked());
    }

    @Test
    void the_shell_turns_a_refusal_into_a_coded_error() {
        fixture.givenNoPriorActivity()
                .when(GRANT)
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails("award.not-nominated");
    }

    @Test
    void no_step_lies_in_the_hand_of_the_nominee() {
        var others = new Target.OfEmployee(ANI, Hand.NOT_OWN);
        assertThat(NOMINATE.target()).isEqualTo(others);
        assertThat(GRANT.target()).isEqualTo(others);
        assertThat(new RevokeAward(ID, ANI, "r", GRANTED).target()).isEqualTo(others);
    }
}
