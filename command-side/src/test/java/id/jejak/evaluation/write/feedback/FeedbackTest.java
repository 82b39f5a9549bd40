package id.jejak.evaluation.write.feedback;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.KOMINFO;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.access.rules.Hand;
import id.jejak.deciding.Histories;
import id.jejak.deciding.Target;
import id.jejak.evaluation.events.Aspect;
import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.InstrumentEvent.InstrumentRegistered;
import id.jejak.evaluation.write.instrument.RegisterInstrument;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Percent;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.Activity;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingEvent.SessionScheduled;
import id.jejak.training.events.TrainingForm;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

class FeedbackTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 8);
    private static final SessionId SESSION = new SessionId("s1");
    private static final ProgrammeId PROGRAMME = new ProgrammeId("bimtek");
    private static final Instrument LIKERT =
            new Instrument("form", "1", BigDecimal.ONE, BigDecimal.valueOf(5));

    private final AggregateTestFixture<FeedbackAggregate> fixture =
            new AggregateTestFixture<>(FeedbackAggregate.class);

    @BeforeEach
    void ani_attended_and_the_form_is_registered() {
        var register = new RegisterInstrument(LIKERT, "reaction", DAY);
        fixture.registerInjectableResource(
                new Histories()
                        .with(
                                SESSION.value(),
                                scheduled(),
                                new AttendanceRecorded(SESSION, ANI, 1, DAY))
                        .with(
                                register.instrumentId().value(),
                                new InstrumentRegistered(
                                        register.instrumentId(), LIKERT, "reaction", DAY))
                        .facts());
    }

    @Test
    void a_participant_answers_once_and_the_answer_belongs_to_the_organiser() {
        fixture.givenNoPriorActivity().when(feedback("4", "5", "good", DAY)).expectEvents(given());
        fixture.given(given())
                .when(feedback("4", "5", "good", DAY.plusDays(2)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        fixture.given(given())
                .when(feedback("4", "4", "good", DAY))
                .expectExceptionDetails("feedback.already-given");
    }

    @Test
    void only_who_attended_answers() {
        fixture.givenNoPriorActivity()
                .when(
                        new GiveFeedback(
                                new SessionId("other"),
                                ANI,
                                "form",
                                "1",
                                new TreeMap<>(Map.of(Aspect.METHOD, BigDecimal.ONE)),
                                null,
                                DAY))
                .expectExceptionDetails("feedback.not-attended");
    }

    @Test
    void nobody_answers_before_attending() {
        fixture.givenNoPriorActivity()
                .when(feedback("4", "5", null, DAY.minusDays(1)))
                .expectExceptionDetails("feedback.too-early");
    }

    @Test
    void scores_lie_on_the_scale_of_a_registered_instrument() {
        fixture.givenNoPriorActivity()
                .when(feedback("4", "6", null, DAY))
                .expectExceptionDetails("feedback.off-the-scale");
        fixture.givenNoPriorActivity()
                .when(new GiveFeedback(SESSION, ANI, "form", "1", new TreeMap<>(), null, DAY))
                .expectExceptionDetails("feedback.no-scores");
        fixture.givenNoPriorActivity()
                .when(
                        new GiveFeedback(
                                SESSION,
                                ANI,
                                "form",
                                "2",
                                new TreeMap<>(Map.of(Aspect.METHOD, BigDecimal.ONE)),
                                null,
                                DAY))
                .expectExceptionDetails("feedback.instrument-unknown");
    }

    @Test
    void feedback_lies_in_the_hand_of_the_participant() {
        assertThat(feedback("4", "5", null, DAY).target())
                .isEqualTo(new Target.OfEmployee(ANI, new Hand.Also(ANI)));
    }

    private static GiveFeedback feedback(
            String material, String trainer, @Nullable String comment, LocalDate on) {
        return new GiveFeedback(
                SESSION,
                ANI,
                "form",
                "1",
                new TreeMap<>(
                        Map.of(
                                Aspect.MATERIAL,
                                new BigDecimal(material),
                                Aspect.TRAINER,
                                new BigDecimal(trainer))),
                comment,
                on);
    }

    private static FeedbackGiven given() {
        var asked = feedback("4", "5", "good", DAY);
        return new FeedbackGiven(
                asked.feedbackId(),
                KOMINFO,
                SESSION,
                PROGRAMME,
                ANI,
                LIKERT,
                asked.scores(),
                new Percent(new BigDecimal("87.5")),
                "good",
                DAY);
    }

    private static SessionScheduled scheduled() {
        var activity =
                new Activity(
                        PROGRAMME,
                        TrainingForm.BIMTEK,
                        Reach.NATIONAL,
                        1,
                        1,
                        Jp.of(8),
                        new TreeMap<>());
        return new SessionScheduled(
                SESSION, "S-1", activity, DAY, DAY, 30, "Sabang", KOMINFO, DAY.minusDays(9));
    }
}
