package id.jejak.discipline.write;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.appointed;
import static id.jejak.discipline.write.DisciplineRejection.ALREADY_ENDED;
import static id.jejak.discipline.write.DisciplineRejection.ALREADY_IMPOSED;
import static id.jejak.discipline.write.DisciplineRejection.BEFORE_DECREE;
import static id.jejak.discipline.write.DisciplineRejection.DECREE_MISSING;
import static id.jejak.discipline.write.DisciplineRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.discipline.write.DisciplineRejection.KIND_OF_ANOTHER_TIME;
import static id.jejak.discipline.write.DisciplineRejection.NOT_IMPOSED;
import static id.jejak.discipline.write.DisciplineRejection.REASON_MISSING;
import static id.jejak.discipline.write.DisciplineRejection.SEVERITY_CONTRADICTS;
import static id.jejak.discipline.write.DisciplineRejection.SEVERITY_MISSING;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.access.rules.Hand;
import id.jejak.deciding.Decision;
import id.jejak.deciding.DisciplineRecord;
import id.jejak.deciding.Histories;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.deciding.Target;
import id.jejak.discipline.events.DisciplineEvent;
import id.jejak.discipline.events.DisciplineEvent.MeasureAnnulled;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.DisciplineEvent.MeasureLifted;
import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.rules.Measure;
import id.jejak.discipline.rules.Measures;
import id.jejak.discipline.write.DisciplineCommand.AnnulMeasure;
import id.jejak.discipline.write.DisciplineCommand.ImposeMeasure;
import id.jejak.discipline.write.DisciplineCommand.LiftMeasure;
import id.jejak.kernel.MeasureId;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.function.Function;

class DisciplineDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final MeasureId ID = new MeasureId("m1");
    private static final Histories PEOPLE =
            new Histories().with(ANI.value(), appointed(ANI, DAY.minusYears(5)));

    private final Spec<DisciplineFile, DisciplineEvent> spec =
            new Spec<>(DisciplineFile.EMPTY, DisciplineFile::evolve);

    @Test
    void the_kind_gives_level_and_end() {
        spec.given().when(impose(MeasureKind.DEMOTION, null, "SK 1", DAY, DAY)).then(imposed());
        spec.given(imposed())
                .when(impose(MeasureKind.DEMOTION, Severity.HEAVY, "SK 1", DAY, DAY))
                .thenNothing();
        spec.given(imposed())
                .when(impose(MeasureKind.DEMOTION, null, "SK 2", DAY, DAY))
                .thenRejected(ALREADY_IMPOSED);
    }

    @Test
    void measures_of_earlier_rules_tell_their_level() {
        var before = LocalDate.of(2021, 8, 30);
        spec.given()
                .when(impose(MeasureKind.OF_EARLIER_RULES, null, "SK 1", before, before))
                .thenRejected(SEVERITY_MISSING);
        spec.given()
                .when(impose(MeasureKind.DEMOTION, null, "SK 1", before, before))
                .thenRejected(KIND_OF_ANOTHER_TIME);
        spec.given()
                .when(impose(MeasureKind.DEMOTION, Severity.LIGHT, "SK 1", DAY, DAY))
                .thenRejected(SEVERITY_CONTRADICTS);
    }

    @Test
    void a_measure_needs_a_decree_and_somebody_in_service() {
        spec.given()
                .when(impose(MeasureKind.DEMOTION, null, " ", DAY, DAY))
                .thenRejected(DECREE_MISSING);
        spec.given()
                .when(impose(MeasureKind.DEMOTION, null, "SK 1", DAY.minusDays(1), DAY))
                .thenRejected(BEFORE_DECREE);
        spec.given()
                .when(
                        state ->
                                DisciplineDecider.impose(
                                        command(MeasureKind.DEMOTION, null, "SK 1", DAY, DAY),
                                        state,
                                        ServiceRecord.UNKNOWN))
                .thenRejected(EMPLOYEE_UNKNOWN);
    }

    @Test
    void a_measure_is_lifted_or_annulled_once_for_a_reason() {
        spec.given(imposed()).when(lift("objection", DAY.plusDays(9))).then(lifted());
        spec.given(imposed()).when(annul("objection", DAY.plusDays(9))).then(annulled());
        spec.given(imposed(), lifted()).when(lift("objection", DAY.plusDays(9))).thenNothing();
        spec.given(imposed(), lifted())
                .when(annul("objection", DAY.plusDays(9)))
                .thenRejected(ALREADY_ENDED);
        spec.given(imposed()).when(lift(" ", DAY)).thenRejected(REASON_MISSING);
        spec.given(imposed()).when(lift("r", DAY.minusDays(1))).thenRejected(BEFORE_DECREE);
        spec.given().when(lift("r", DAY)).thenRejected(NOT_IMPOSED);
    }

    @Test
    void other_decisions_learn_of_measures_that_were_not_annulled() {
        var stream = DisciplineRecord.streamOf(ANI);
        assertThat(DisciplineRecord.of(ANI, new Histories().with(stream, imposed()).facts()))
                .containsExactly(new Measure(Severity.HEAVY, DAY, DAY.plusYears(1).minusDays(1)));
        assertThat(
                        DisciplineRecord.of(
                                ANI, new Histories().with(stream, imposed(), lifted()).facts()))
                .containsExactly(new Measure(Severity.HEAVY, DAY, DAY.plusDays(9)));
        assertThat(
                        DisciplineRecord.of(
                                ANI, new Histories().with(stream, imposed(), annulled()).facts()))
                .isEmpty();
    }

    @Test
    void nobody_acts_in_the_own_case_and_the_shell_knows_who_serves() {
        var imposing = command(MeasureKind.DEMOTION, null, "SK 1", DAY, DAY);
        assertThat(imposing.target()).isEqualTo(new Target.OfEmployee(ANI, Hand.NOT_OWN));
        var fixture = new AggregateTestFixture<>(DisciplineAggregate.class);
        fixture.registerInjectableResource(PEOPLE.facts());
        fixture.givenNoPriorActivity().when(imposing).expectEvents(imposed());
        fixture.given(imposed())
                .when(new LiftMeasure(ANI, ID, "objection", DAY.plusDays(9)))
                .expectEvents(lifted());
        fixture.givenNoPriorActivity()
                .when(new AnnulMeasure(ANI, ID, "r", DAY))
                .expectExceptionDetails("discipline.not-imposed");
    }

    private static ImposeMeasure command(
            MeasureKind kind,
            @Nullable Severity severity,
            String decree,
            LocalDate from,
            LocalDate on) {
        return new ImposeMeasure(ANI, ID, kind, severity, decree, from, on);
    }

    private static Function<DisciplineFile, Decision<DisciplineEvent>> impose(
            MeasureKind kind,
            @Nullable Severity severity,
            String decree,
            LocalDate from,
            LocalDate on) {
        var ani = ServiceRecord.of(ANI, PEOPLE.facts());
        return state ->
                DisciplineDecider.impose(command(kind, severity, decree, from, on), state, ani);
    }

    private static Function<DisciplineFile, Decision<DisciplineEvent>> lift(
            String reason, LocalDate on) {
        return state -> DisciplineDecider.lift(new LiftMeasure(ANI, ID, reason, on), state);
    }

    private static Function<DisciplineFile, Decision<DisciplineEvent>> annul(
            String reason, LocalDate on) {
        return state -> DisciplineDecider.annul(new AnnulMeasure(ANI, ID, reason, on), state);
    }

    private static MeasureImposed imposed() {
        return new MeasureImposed(
                ID,
                ANI,
                Severity.HEAVY,
                MeasureKind.DEMOTION,
                Measures.POLICY,
                "SK 1",
                DAY,
                DAY.plusYears(1).minusDays(1),
                DAY);
    }

    private static MeasureLifted lifted() {
        return new MeasureLifted(ID, ANI, "objection", DAY.plusDays(9));
    }

    private static MeasureAnnulled annulled() {
        return new MeasureAnnulled(ID, ANI, "objection", DAY.plusDays(9));
    }
}
