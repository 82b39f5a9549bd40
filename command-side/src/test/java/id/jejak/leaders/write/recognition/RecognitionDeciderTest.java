package id.jejak.leaders.write.recognition;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.deciding.People.appointed;
import static id.jejak.leaders.write.recognition.RecognitionRejection.ALREADY_RECOGNISED;
import static id.jejak.leaders.write.recognition.RecognitionRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.leaders.write.recognition.RecognitionRejection.IMPROVEMENT_MISSING;
import static id.jejak.leaders.write.recognition.RecognitionRejection.NOTHING_TO_FOLLOW;
import static id.jejak.leaders.write.recognition.RecognitionRejection.NOT_THE_SUPERIOR;
import static id.jejak.leaders.write.recognition.RecognitionRejection.OWN_IMPROVEMENT;
import static id.jejak.leaders.write.recognition.RecognitionRejection.TOO_EARLY;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Histories;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.deciding.Superiors;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.ProjectId;
import id.jejak.leaders.events.Occasion;
import id.jejak.leaders.events.RecognitionEvent;
import id.jejak.leaders.events.RecognitionEvent.ImprovementRecognised;
import id.jejak.leaders.events.SuperiorEvent.SuperiorNamed;
import id.jejak.leaders.write.recognition.RecognitionDecider.Surroundings;
import id.jejak.project.events.ProjectEvent.ProjectVerified;
import id.jejak.workforce.events.AgencyEvent.AgencyRegistered;
import id.jejak.workforce.events.AgencyKind;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

class RecognitionDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final EmployeeId CITRA = new EmployeeId("citra");
    private static final Occasion PROJECT = new Occasion(Occasion.Kind.PROJECT, "p1");
    private static final ServiceRecord SERVING =
            ServiceRecord.of(
                    ANI,
                    new Histories().with(ANI.value(), appointed(ANI, DAY.minusYears(5))).facts());
    private static final Surroundings FINE =
            new Surroundings(SERVING, true, Optional.of(DAY.minusDays(30)));

    private final Spec<Optional<ImprovementRecognised>, RecognitionEvent> spec =
            new Spec<>(
                    Optional.empty(),
                    (_, event) ->
                            switch (event) {
                                case ImprovementRecognised e -> Optional.of(e);
                            });

    @Test
    void a_superior_recognises_an_improvement() {
        spec.given().when(recognise("Lebih cepat", DAY, FINE)).then(recognised("Lebih cepat"));
    }

    @Test
    void the_same_twice_changes_nothing_and_other_words_are_refused() {
        var known = recognised("Lebih cepat");
        spec.given(known).when(recognise("Lebih cepat", DAY, FINE)).thenNothing();
        spec.given(known).when(recognise("Lebih rapi", DAY, FINE)).thenRejected(ALREADY_RECOGNISED);
    }

    @Test
    void it_follows_something_and_says_what_is_better() {
        spec.given().when(recognise(" ", DAY, FINE)).thenRejected(IMPROVEMENT_MISSING);
        spec.given()
                .when(recognise("x", DAY, new Surroundings(SERVING, true, Optional.empty())))
                .thenRejected(NOTHING_TO_FOLLOW);
        spec.given().when(recognise("x", DAY.minusDays(31), FINE)).thenRejected(TOO_EARLY);
    }

    @Test
    void only_who_leads_an_employee_in_service_recognises() {
        var day = Optional.of(DAY);
        spec.given()
                .when(recognise("x", DAY, new Surroundings(SERVING, false, day)))
                .thenRejected(NOT_THE_SUPERIOR);
        spec.given()
                .when(recognise("x", DAY, new Surroundings(ServiceRecord.UNKNOWN, true, day)))
                .thenRejected(EMPLOYEE_UNKNOWN);
        spec.given()
                .when(
                        state ->
                                RecognitionDecider.recognise(
                                        new RecogniseImprovement(ANI, ANI, PROJECT, "x", null, DAY),
                                        state,
                                        FINE))
                .thenRejected(OWN_IMPROVEMENT);
    }

    @Test
    void the_shell_asks_who_leads_and_what_there_is_to_follow() {
        var streams = streams().with(Superiors.streamOf(ANI), new SuperiorNamed(ANI, BUDI, DAY));
        shell(streams).when(command("Lebih cepat", DAY)).expectEvents(recognised("Lebih cepat"));
        shell(streams)
                .when(new RecogniseImprovement(ANI, CITRA, PROJECT, "x", null, DAY))
                .expectExceptionDetails("recognition.not-the-superior");
        shell(streams)
                .when(
                        new RecogniseImprovement(
                                ANI,
                                BUDI,
                                new Occasion(Occasion.Kind.TRAINING, "s1"),
                                "x",
                                null,
                                DAY))
                .expectExceptionDetails("recognition.nothing-to-follow");
    }

    @Test
    void where_nobody_is_named_whoever_serves_there_or_above_may() {
        shell(streams()).when(command("Lebih cepat", DAY)).expectEvents(recognised("Lebih cepat"));
    }

    private static TestExecutor<RecognitionAggregate> shell(Histories streams) {
        return new AggregateTestFixture<>(RecognitionAggregate.class)
                .registerInjectableResource(streams.facts())
                .givenNoPriorActivity();
    }

    private static Histories streams() {
        var since = DAY.minusYears(5);
        var agency = appointed(ANI, since).agencyId();
        return new Histories()
                .with(
                        agency.value(),
                        new AgencyRegistered(
                                agency,
                                null,
                                List.of(agency),
                                AgencyKind.CITY,
                                "KOMINFO",
                                "Kominfo",
                                null,
                                since))
                .with(ANI.value(), appointed(ANI, since))
                .with(BUDI.value(), appointed(BUDI, since))
                .with(CITRA.value(), appointed(CITRA, since))
                .with(
                        PROJECT.id(),
                        new ProjectVerified(
                                new ProjectId(PROJECT.id()), ANI, BUDI, "Berjalan", DAY));
    }

    private static Function<Optional<ImprovementRecognised>, Decision<RecognitionEvent>> recognise(
            String improvement, LocalDate on, Surroundings around) {
        return state -> RecognitionDecider.recognise(command(improvement, on), state, around);
    }

    private static RecogniseImprovement command(String improvement, LocalDate on) {
        return new RecogniseImprovement(
                ANI, BUDI, PROJECT, improvement, new CompetencyId("M.05"), on);
    }

    private static ImprovementRecognised recognised(String improvement) {
        return new ImprovementRecognised(
                ANI, BUDI, PROJECT, improvement, new CompetencyId("M.05"), DAY);
    }
}
