package id.jejak.learning.write.log;

import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.deciding.ByRule.decided;
import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.deciding.People.appointed;
import static id.jejak.kernel.EmploymentKind.PNS;
import static id.jejak.kernel.EmploymentKind.PPPK;
import static id.jejak.learning.write.log.LearningRejection.ALREADY_REFUSED;
import static id.jejak.learning.write.log.LearningRejection.ALREADY_REPORTED;
import static id.jejak.learning.write.log.LearningRejection.ALREADY_VERIFIED;
import static id.jejak.learning.write.log.LearningRejection.DATES_DO_NOT_FIT;
import static id.jejak.learning.write.log.LearningRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.learning.write.log.LearningRejection.NOT_A_SUPERIOR;
import static id.jejak.learning.write.log.LearningRejection.NOT_IN_SERVICE;
import static id.jejak.learning.write.log.LearningRejection.NOT_REPORTED;
import static id.jejak.learning.write.log.LearningRejection.REASON_MISSING;
import static id.jejak.learning.write.log.LearningRejection.SIZE_OUT_OF_RANGE;
import static id.jejak.learning.write.log.LearningRejection.STUDIES_ARE_APPLIED_FOR;
import static id.jejak.training.events.Reach.NATIONAL;
import static id.jejak.training.events.TrainingForm.E_LEARNING;
import static id.jejak.training.events.TrainingForm.TUGAS_BELAJAR;

import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Decision;
import id.jejak.deciding.Histories;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.LearningId;
import id.jejak.kernel.PolicyRef;
import id.jejak.learning.events.Deed;
import id.jejak.learning.events.LearningEvent;
import id.jejak.learning.events.LearningEvent.LearningRefused;
import id.jejak.learning.events.LearningEvent.LearningReported;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.learning.events.Proof;
import id.jejak.learning.write.log.LearningCommand.RefuseLearning;
import id.jejak.learning.write.log.LearningCommand.ReportLearning;
import id.jejak.learning.write.log.LearningCommand.VerifyLearning;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

class LearningDeciderTest {
    private static final LearningId ID = new LearningId("l1");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final LocalDate LATER = LocalDate.of(2024, 3, 9);
    private static final Proof PROOF = new Proof("Certificate 1", null);

    private static final PolicyRef CONVERTED =
            decided(
                    "jp-conversion",
                    "2018.1",
                    "unit_r3 rate_r9 factor_r1 sessionsAMonth_r2 hours_r3 present_r1 jp_r1",
                    "begunMonths",
                    "1",
                    "days",
                    "1",
                    "form",
                    "E_LEARNING",
                    "meetings",
                    "1",
                    "presencePercent",
                    "100",
                    "programmeJp",
                    "3",
                    "reach",
                    "NATIONAL");
    private static final PolicyRef CAPPED =
            decided(
                    "jp-caps",
                    "2018.1",
                    "capUnit_r1 cap_r1 sessionJp_r3",
                    "form",
                    "E_LEARNING",
                    "reach",
                    "NATIONAL");

    private final Spec<LearningLog, LearningEvent> spec =
            new Spec<>(LearningLog.EMPTY, LearningLog::evolve);

    @Test
    void learning_is_reported_with_its_proof_once() {
        spec.given().when(report(deed(1), PROOF, serving(PNS))).then(reported());
        spec.given(reported()).when(report(deed(1), PROOF, serving(PNS))).thenNothing();
        spec.given(reported())
                .when(report(deed(1), new Proof("Other", null), serving(PNS)))
                .thenRejected(ALREADY_REPORTED);
    }

    @Test
    void a_report_is_about_somebody_in_service_and_about_what_is_over() {
        spec.given()
                .when(report(deed(1), PROOF, ServiceRecord.UNKNOWN))
                .thenRejected(EMPLOYEE_UNKNOWN);
        var retired =
                new ServiceRecord.Known(
                        DAY.minusYears(9), new TreeMap<>(Map.of(DAY.minusYears(9), PNS)), DAY);
        spec.given().when(report(deed(1), PROOF, retired)).thenRejected(NOT_IN_SERVICE);
        spec.given().when(report(deed(2), PROOF, serving(PNS))).thenRejected(DATES_DO_NOT_FIT);
        spec.given().when(report(deed(0), PROOF, serving(PNS))).thenRejected(SIZE_OUT_OF_RANGE);
        var future =
                new Deed(
                        E_LEARNING, NATIONAL, LATER.plusDays(1), LATER.plusDays(1), 1, 1, Jp.of(3));
        spec.given().when(report(future, PROOF, serving(PNS))).thenRejected(DATES_DO_NOT_FIT);
        var study = new Deed(TUGAS_BELAJAR, NATIONAL, DAY, DAY, 1, 1, Jp.of(20));
        spec.given().when(report(study, PROOF, serving(PNS))).thenRejected(STUDIES_ARE_APPLIED_FOR);
    }

    @Test
    void verified_learning_is_credited_by_the_table() {
        spec.given(reported()).when(verify(null, serving(PNS), false)).then(verified(3, false));
        spec.given(reported(), verified(3, false))
                .when(verify(null, serving(PNS), false))
                .thenNothing();
        spec.given().when(verify(null, serving(PNS), false)).thenRejected(NOT_REPORTED);
    }

    @Test
    void a_second_course_of_the_same_day_is_cut() {
        var other = new LearningId("l0");
        var first = new LearningReported(other, ANI, "x", deed(1), PROOF, true, DAY);
        var credited =
                new LearningVerified(
                        other, ANI, deed(1), Jp.of(2), CONVERTED, CAPPED, false, null, DAY);
        spec.given(first, credited, reported())
                .when(verify(null, serving(PNS), false))
                .then(verified(1, false));
    }

    @Test
    void own_initiative_of_a_pppk_breaks_no_ceiling() {
        spec.given(reported()).when(verify(null, serving(PPPK), false)).then(verified(3, true));
    }

    @Test
    void a_superior_verifies_and_nobody_else() {
        spec.given(reported()).when(verify(BUDI, serving(PNS), false)).thenRejected(NOT_A_SUPERIOR);
        var by = verified(3, false);
        spec.given(reported())
                .when(verify(BUDI, serving(PNS), true))
                .then(
                        new LearningVerified(
                                ID,
                                ANI,
                                by.deed(),
                                by.credited(),
                                by.policy(),
                                by.caps(),
                                false,
                                BUDI,
                                LATER));
    }

    @Test
    void learning_is_refused_for_a_reason() {
        spec.given(reported()).when(refuse("No proof", null, false)).then(refused());
        spec.given(reported()).when(refuse(" ", null, false)).thenRejected(REASON_MISSING);
        spec.given(reported()).when(refuse("x", BUDI, false)).thenRejected(NOT_A_SUPERIOR);
        spec.given().when(refuse("x", null, false)).thenRejected(NOT_REPORTED);
        spec.given(reported(), refused()).when(refuse("x", null, false)).thenNothing();
        spec.given(reported(), refused())
                .when(verify(null, serving(PNS), false))
                .thenRejected(ALREADY_REFUSED);
        spec.given(reported(), verified(3, false))
                .when(refuse("x", null, false))
                .thenRejected(ALREADY_VERIFIED);
    }

    @Test
    void every_command_reaches_its_rule() {
        var fixture = new AggregateTestFixture<>(LearningLogAggregate.class);
        fixture.registerInjectableResource(SHIPPED);
        fixture.registerInjectableResource(
                new Histories()
                        .with(ANI.value(), appointed(ANI, LocalDate.of(2015, 2, 1)))
                        .facts());
        fixture.givenNoPriorActivity()
                .when(new ReportLearning(ANI, ID, "x", deed(1), PROOF, true, DAY))
                .expectEvents(reported());
        fixture.given(reported())
                .when(new VerifyLearning(ANI, ID, null, LATER))
                .expectEvents(verified(3, false));
        fixture.given(reported())
                .when(new RefuseLearning(ANI, ID, "No proof", null, LATER))
                .expectEvents(refused());
        fixture.given(reported())
                .when(new VerifyLearning(ANI, ID, BUDI, LATER))
                .expectException(CommandRejected.class)
                .expectExceptionDetails("learning.not-a-superior");
    }

    private static Deed deed(int days) {
        return new Deed(E_LEARNING, NATIONAL, DAY, DAY, days, 1, Jp.of(3));
    }

    private static LearningReported reported() {
        return new LearningReported(ID, ANI, "x", deed(1), PROOF, true, DAY);
    }

    private static LearningVerified verified(int jp, boolean outside) {
        return new LearningVerified(
                ID, ANI, deed(1), Jp.of(jp), CONVERTED, CAPPED, outside, null, LATER);
    }

    private static LearningRefused refused() {
        return new LearningRefused(ID, ANI, "No proof", null, LATER);
    }

    private static ServiceRecord serving(EmploymentKind kind) {
        var since = DAY.minusYears(9);
        return new ServiceRecord.Known(since, new TreeMap<>(Map.of(since, kind)), null);
    }

    private static Function<LearningLog, Decision<LearningEvent>> report(
            Deed deed, Proof proof, ServiceRecord who) {
        var command = new ReportLearning(ANI, ID, "x", deed, proof, true, LATER);
        var known = new ReportLearning(ANI, ID, "x", deed, proof, true, DAY);
        return state ->
                LearningDecider.report(deed.endsOn().isAfter(DAY) ? command : known, state, who);
    }

    private static Function<LearningLog, Decision<LearningEvent>> verify(
            @Nullable EmployeeId by, ServiceRecord who, boolean isAbove) {
        var command = new VerifyLearning(ANI, ID, by, LATER);
        return state -> LearningDecider.verify(command, state, who, isAbove, SHIPPED);
    }

    private static Function<LearningLog, Decision<LearningEvent>> refuse(
            String why, @Nullable EmployeeId by, boolean isAbove) {
        var command = new RefuseLearning(ANI, ID, why, by, LATER);
        return state -> LearningDecider.refuse(command, state, isAbove);
    }
}
