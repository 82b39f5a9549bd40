package id.jejak.policy.write.policy;

import static id.jejak.policy.write.policy.Story.ADMIN;
import static id.jejak.policy.write.policy.Story.AUTHOR;
import static id.jejak.policy.write.policy.Story.NEW;
import static id.jejak.policy.write.policy.Story.OLD;
import static id.jejak.policy.write.policy.Story.TODAY;

import id.jejak.policy.events.PolicyEvent;
import id.jejak.policy.write.policy.PolicyCommand.AdoptPolicy;
import id.jejak.policy.write.policy.PolicyCommand.CloseConsultation;
import id.jejak.policy.write.policy.PolicyCommand.ConsultOnPolicy;
import id.jejak.policy.write.policy.PolicyCommand.DraftPolicy;
import id.jejak.policy.write.policy.PolicyCommand.RetirePolicy;
import id.jejak.policy.write.policy.PolicyCommand.ShipPolicy;
import id.jejak.policy.write.policy.PolicyCommand.SimulatePolicy;
import id.jejak.policy.write.policy.PolicyCommand.ValidatePolicy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.util.List;

class PolicyAggregateTest {
    private static final AdoptPolicy ADOPT =
            new AdoptPolicy(NEW, Story.sha256(20), TODAY, null, ADMIN, TODAY);

    private final AggregateTestFixture<PolicyAggregate> fixture =
            new AggregateTestFixture<>(PolicyAggregate.class);

    @Test
    void all_versions_of_a_policy_stand_in_one_stream() {
        fixture.given(ready(Story.shipped(OLD, 10, "2019-05-15")))
                .when(ADOPT)
                .expectEvents(Story.adopted(20, TODAY), Story.superseded(OLD, NEW, TODAY));
    }

    @Test
    void a_refusal_carries_its_code() {
        fixture.given(ready())
                .when(new AdoptPolicy(NEW, Story.sha256(20), TODAY, null, AUTHOR, TODAY))
                .expectNoEvents()
                .expectExceptionDetails("policy.four-eyes");
        fixture.givenNoPriorActivity().when(ADOPT).expectExceptionDetails("policy.not-drafted");
    }

    @Test
    void every_command_finds_its_handler() {
        fixture.givenNoPriorActivity()
                .when(new DraftPolicy(Texts.duty(NEW, 20), AUTHOR, TODAY))
                .expectEvents(Story.drafted(NEW, 20));
        var sha256 = Story.sha256(20);
        for (var command :
                List.of(
                        new ValidatePolicy(NEW, sha256, List.of(), null, AUTHOR, TODAY),
                        new SimulatePolicy(
                                NEW, sha256, "q", 9, Story.SCOPE, Story.FIGURES, ADMIN, TODAY),
                        new ConsultOnPolicy(NEW, sha256, "KORPRI", "Setuju", TODAY),
                        new CloseConsultation(NEW, "Diterima", TODAY),
                        new RetirePolicy(NEW, TODAY, "Dicabut", ADMIN, TODAY))) {
            fixture.givenNoPriorActivity()
                    .when(command)
                    .expectExceptionDetails("policy.not-drafted");
        }
        fixture.givenNoPriorActivity()
                .when(new ShipPolicy("duty", List.of(), ADMIN, TODAY))
                .expectNoEvents();
    }

    private static List<PolicyEvent> ready(PolicyEvent... before) {
        var events = new java.util.ArrayList<>(List.of(before));
        events.addAll(
                List.of(
                        Story.drafted(NEW, 20),
                        Story.validated(20),
                        Story.simulated(20),
                        Story.consulted(20, "KORPRI"),
                        Story.closed()));
        return events;
    }
}
