package id.jejak.evaluation.write;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.deciding.People.appointed;
import static id.jejak.evaluation.events.EvaluatorRole.SUPERIOR;
import static id.jejak.evaluation.events.KirkpatrickLevel.BEHAVIOUR;
import static id.jejak.evaluation.write.EvaluationDeciderTest.COMPLETED;
import static id.jejak.evaluation.write.EvaluationDeciderTest.LATER;
import static id.jejak.evaluation.write.EvaluationDeciderTest.PROGRAMME;
import static id.jejak.evaluation.write.EvaluationDeciderTest.SESSION;
import static id.jejak.evaluation.write.EvaluationDeciderTest.answer;
import static id.jejak.evaluation.write.EvaluationDeciderTest.recorded;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.access.rules.Hand;
import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Histories;
import id.jejak.deciding.Target;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.TreeMap;

class EvaluationAggregateTest {
    private final AggregateTestFixture<EvaluationAggregate> fixture =
            new AggregateTestFixture<>(EvaluationAggregate.class);

    @BeforeEach
    void ani_completed_and_budi_serves() {
        fixture.registerInjectableResource(
                new Histories()
                        .with(SESSION.value(), completed())
                        .with(BUDI.value(), appointed(BUDI, LocalDate.of(2015, 2, 1)))
                        .facts());
    }

    @Test
    void the_first_answer_creates_the_evaluation() {
        fixture.givenNoPriorActivity()
                .when(answer(BEHAVIOUR, SUPERIOR, BUDI, "4", LATER))
                .expectEvents(recorded(BEHAVIOUR, SUPERIOR, BUDI, "2024-09-08", LATER));
    }

    @Test
    void the_shell_turns_a_refusal_into_a_coded_error() {
        fixture.given(recorded(BEHAVIOUR, SUPERIOR, BUDI, "2024-09-08", LATER))
                .when(answer(BEHAVIOUR, SUPERIOR, BUDI, "5", LATER))
                .expectNoEvents()
                .expectException(CommandRejected.class)
                .expectExceptionDetails("evaluation.already-answered");
    }

    @Test
    void the_answer_lies_in_the_hand_of_its_evaluator() {
        assertThat(answer(BEHAVIOUR, SUPERIOR, BUDI, "4", LATER).target())
                .isEqualTo(new Target.OfEmployee(ANI, new Hand.Also(BUDI)));
    }

    private static TrainingCompleted completed() {
        return new TrainingCompleted(
                SESSION,
                ANI,
                new Activity(
                        PROGRAMME,
                        TrainingForm.BIMTEK,
                        Reach.NATIONAL,
                        5,
                        1,
                        Jp.of(40),
                        new TreeMap<>()),
                Jp.of(40),
                new PolicyRef("jp-conversion", "2018.1"),
                null,
                COMPLETED.plusMonths(6),
                COMPLETED);
    }
}
