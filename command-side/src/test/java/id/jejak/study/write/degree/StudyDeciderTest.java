package id.jejak.study.write.degree;

import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.deciding.ByRule.decided;
import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.deciding.People.appointed;
import static id.jejak.kernel.EmploymentKind.PNS;
import static id.jejak.study.write.degree.StudyRejection.ALREADY_APPLIED;
import static id.jejak.study.write.degree.StudyRejection.ALREADY_APPROVED;
import static id.jejak.study.write.degree.StudyRejection.ALREADY_OVER;
import static id.jejak.study.write.degree.StudyRejection.ALREADY_REFUSED;
import static id.jejak.study.write.degree.StudyRejection.ANOTHER_EMPLOYEE;
import static id.jejak.study.write.degree.StudyRejection.BEFORE_LAST_STEP;
import static id.jejak.study.write.degree.StudyRejection.CERTIFICATE_MISSING;
import static id.jejak.study.write.degree.StudyRejection.DECREE_MISSING;
import static id.jejak.study.write.degree.StudyRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.study.write.degree.StudyRejection.NOT_APPLIED;
import static id.jejak.study.write.degree.StudyRejection.NOT_APPROVED;
import static id.jejak.study.write.degree.StudyRejection.NOT_A_DEGREE;
import static id.jejak.study.write.degree.StudyRejection.NOT_IN_SERVICE;
import static id.jejak.study.write.degree.StudyRejection.NO_SEMESTER;
import static id.jejak.study.write.degree.StudyRejection.REASON_MISSING;
import static id.jejak.study.write.degree.StudyRejection.SEMESTER_OUT_OF_ORDER;
import static id.jejak.study.write.degree.StudyRejection.UNIVERSITY_MISSING;

import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.Decision;
import id.jejak.deciding.Histories;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.StudyId;
import id.jejak.study.events.StudyEvent;
import id.jejak.study.events.StudyEvent.DegreeAttained;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.study.events.StudyEvent.StudyApplied;
import id.jejak.study.events.StudyEvent.StudyApproved;
import id.jejak.study.events.StudyEvent.StudyEnded;
import id.jejak.study.events.StudyEvent.StudyRefused;
import id.jejak.study.events.StudyKind;
import id.jejak.study.write.degree.StudyCommand.ApplyForStudy;
import id.jejak.study.write.degree.StudyCommand.ApproveStudy;
import id.jejak.study.write.degree.StudyCommand.EndStudy;
import id.jejak.study.write.degree.StudyCommand.RecordDegree;
import id.jejak.study.write.degree.StudyCommand.RecordSemester;
import id.jejak.study.write.degree.StudyCommand.RefuseStudy;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

class StudyDeciderTest {
    private static final StudyId ID = new StudyId("d1");
    private static final LocalDate APPLIED = LocalDate.of(2022, 3, 1);
    private static final LocalDate DECIDED = LocalDate.of(2022, 5, 1);
    private static final LocalDate STARTS = LocalDate.of(2022, 9, 1);
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 31);
    private static final LocalDate SECOND = LocalDate.of(2023, 7, 31);
    private static final ServiceRecord SERVING =
            new ServiceRecord.Known(
                    APPLIED.minusYears(5), new TreeMap<>(Map.of(APPLIED.minusYears(5), PNS)), null);

    private static final PolicyRef EARNED =
            decided(
                    "jp-conversion",
                    "2018.1",
                    "unit_r5 rate_r2 factor_r1 sessionsAMonth_r2 hours_r7 present_r1 jp_r1",
                    "begunMonths",
                    "1",
                    "days",
                    "1",
                    "form",
                    "TUGAS_BELAJAR",
                    "meetings",
                    "1",
                    "presencePercent",
                    "100",
                    "programmeJp",
                    "0",
                    "reach",
                    "NATIONAL");

    private final Spec<Study, StudyEvent> spec = new Spec<>(Study.UNKNOWN, Study::evolve);

    @Test
    void somebody_in_service_applies_once() {
        spec.given().when(apply("Law", Education.S2, SERVING)).then(applied());
        spec.given(applied()).when(apply("Law", Education.S2, SERVING)).thenNothing();
        spec.given(applied())
                .when(apply("Art", Education.S2, SERVING))
                .thenRejected(ALREADY_APPLIED);
        spec.given()
                .when(apply("Law", Education.S2, ServiceRecord.UNKNOWN))
                .thenRejected(EMPLOYEE_UNKNOWN);
        spec.given().when(apply("", Education.S2, SERVING)).thenRejected(UNIVERSITY_MISSING);
        spec.given().when(apply("Law", Education.SMA, SERVING)).thenRejected(NOT_A_DEGREE);
        var left =
                new ServiceRecord.Known(
                        APPLIED.minusYears(5),
                        new TreeMap<>(Map.of(APPLIED.minusYears(5), PNS)),
                        APPLIED);
        spec.given().when(apply("Law", Education.S2, left)).thenRejected(NOT_IN_SERVICE);
    }

    @Test
    void an_application_is_approved_by_a_decree() {
        spec.given(applied()).when(approve(ANI, "SK 1", DECIDED)).then(approved());
        spec.given(applied()).when(approve(BUDI, "SK 1", DECIDED)).thenRejected(ANOTHER_EMPLOYEE);
        spec.given(applied()).when(approve(ANI, " ", DECIDED)).thenRejected(DECREE_MISSING);
        spec.given(applied())
                .when(approve(ANI, "SK 1", APPLIED.minusDays(1)))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given().when(approve(ANI, "SK 1", DECIDED)).thenRejected(NOT_APPLIED);
        spec.given(applied(), approved()).when(approve(ANI, "SK 1", DECIDED)).thenNothing();
        spec.given(applied(), approved())
                .when(approve(ANI, "SK 2", DECIDED))
                .thenRejected(ALREADY_APPROVED);
        spec.given(applied(), refused())
                .when(approve(ANI, "SK 1", DECIDED))
                .thenRejected(ALREADY_REFUSED);
    }

    @Test
    void an_application_is_refused_for_a_reason() {
        spec.given(applied()).when(refuse("full")).then(refused());
        spec.given(applied()).when(refuse(" ")).thenRejected(REASON_MISSING);
        spec.given(applied(), refused()).when(refuse("full")).thenNothing();
        spec.given(applied(), approved()).when(refuse("full")).thenRejected(ALREADY_APPROVED);
        spec.given().when(refuse("full")).thenRejected(NOT_APPLIED);
    }

    @Test
    void each_semester_earns_twenty_jp_in_order() {
        spec.given(applied(), approved()).when(semester(1, FIRST)).then(semesterOf(1, FIRST));
        var one = spec.given(applied(), approved(), semesterOf(1, FIRST));
        one.when(semester(1, FIRST)).thenNothing();
        one.when(semester(2, SECOND)).then(semesterOf(2, SECOND));
        one.when(semester(3, SECOND)).thenRejected(SEMESTER_OUT_OF_ORDER);
        one.when(semester(2, FIRST)).thenRejected(BEFORE_LAST_STEP);
        spec.given(applied(), approved()).when(semester(1, STARTS)).thenRejected(BEFORE_LAST_STEP);
        spec.given(applied()).when(semester(1, FIRST)).thenRejected(NOT_APPROVED);
        spec.given().when(semester(1, FIRST)).thenRejected(NOT_APPLIED);
    }

    @Test
    void who_left_earns_no_semester() {
        var left =
                new ServiceRecord.Known(
                        APPLIED.minusYears(5),
                        new TreeMap<>(Map.of(APPLIED.minusYears(5), PNS)),
                        FIRST);
        spec.given(applied(), approved())
                .when(
                        state ->
                                CourseDecider.semester(
                                        new RecordSemester(ID, ANI, 1, FIRST),
                                        state,
                                        left,
                                        SHIPPED))
                .thenRejected(NOT_IN_SERVICE);
    }

    @Test
    void a_study_ends_with_the_degree_or_without() {
        var running = spec.given(applied(), approved(), semesterOf(1, FIRST));
        running.when(degree("D-1", SECOND)).then(attained());
        running.when(degree(" ", SECOND)).thenRejected(CERTIFICATE_MISSING);
        running.when(degree("D-1", DECIDED)).thenRejected(BEFORE_LAST_STEP);
        running.when(end("ill", SECOND)).then(ended());
        running.when(end(" ", SECOND)).thenRejected(REASON_MISSING);
        spec.given(applied(), approved()).when(degree("D-1", SECOND)).thenRejected(NO_SEMESTER);
        var over = spec.given(applied(), approved(), semesterOf(1, FIRST), attained());
        over.when(degree("D-1", SECOND)).thenNothing();
        over.when(degree("D-2", SECOND)).thenRejected(ALREADY_OVER);
        over.when(end("ill", SECOND)).thenRejected(ALREADY_OVER);
        over.when(semester(1, FIRST)).thenNothing();
        over.when(semester(2, SECOND)).thenRejected(ALREADY_OVER);
        spec.given(applied(), approved(), ended()).when(end("ill", SECOND)).thenNothing();
        spec.given(applied()).when(end("ill", SECOND)).thenRejected(NOT_APPROVED);
        spec.given(applied()).when(degree("D-1", SECOND)).thenRejected(NOT_APPROVED);
    }

    @Test
    void every_command_reaches_its_rule() {
        var fixture = new AggregateTestFixture<>(StudyAggregate.class);
        fixture.registerInjectableResource(SHIPPED);
        fixture.registerInjectableResource(
                new Histories()
                        .with(ANI.value(), appointed(ANI, LocalDate.of(2015, 2, 1)))
                        .facts());
        fixture.givenNoPriorActivity()
                .when(application("Law", Education.S2))
                .expectEvents(applied());
        fixture.given(applied())
                .when(new ApproveStudy(ID, ANI, "SK 1", DECIDED))
                .expectEvents(approved());
        fixture.given(applied())
                .when(new RefuseStudy(ID, ANI, "full", DECIDED))
                .expectEvents(refused());
        fixture.given(applied(), approved())
                .when(new RecordSemester(ID, ANI, 1, FIRST))
                .expectEvents(semesterOf(1, FIRST));
        fixture.given(applied(), approved(), semesterOf(1, FIRST))
                .when(new RecordDegree(ID, ANI, "D-1", SECOND))
                .expectEvents(attained());
        fixture.given(applied(), approved())
                .when(new EndStudy(ID, ANI, "ill", SECOND))
                .expectEvents(ended());
        fixture.givenNoPriorActivity()
                .when(new EndStudy(ID, ANI, "ill", SECOND))
                .expectException(CommandRejected.class)
                .expectExceptionDetails("study.not-applied");
    }

    private static StudyApplied applied() {
        return new StudyApplied(
                ID, ANI, StudyKind.TUGAS_BELAJAR, "UI", "Law", Education.S2, STARTS, APPLIED);
    }

    private static StudyApproved approved() {
        return new StudyApproved(ID, ANI, "SK 1", DECIDED);
    }

    private static StudyRefused refused() {
        return new StudyRefused(ID, ANI, "full", DECIDED);
    }

    private static SemesterRecorded semesterOf(int number, LocalDate on) {
        return new SemesterRecorded(
                ID, ANI, StudyKind.TUGAS_BELAJAR, number, Jp.of(20), EARNED, on);
    }

    private static DegreeAttained attained() {
        return new DegreeAttained(ID, ANI, Education.S2, "D-1", SECOND);
    }

    private static StudyEnded ended() {
        return new StudyEnded(ID, ANI, "ill", SECOND);
    }

    private static ApplyForStudy application(String field, Education goal) {
        return new ApplyForStudy(
                ID, ANI, StudyKind.TUGAS_BELAJAR, "UI", field, goal, STARTS, APPLIED);
    }

    private static Function<Study, Decision<StudyEvent>> apply(
            String field, Education goal, ServiceRecord who) {
        return state -> StudyDecider.apply(application(field, goal), state, who);
    }

    private static Function<Study, Decision<StudyEvent>> approve(
            EmployeeId who, String decree, LocalDate on) {
        return state -> StudyDecider.approve(new ApproveStudy(ID, who, decree, on), state);
    }

    private static Function<Study, Decision<StudyEvent>> refuse(String why) {
        return state -> StudyDecider.refuse(new RefuseStudy(ID, ANI, why, DECIDED), state);
    }

    private static Function<Study, Decision<StudyEvent>> semester(int number, LocalDate on) {
        return state ->
                CourseDecider.semester(
                        new RecordSemester(ID, ANI, number, on), state, SERVING, SHIPPED);
    }

    private static Function<Study, Decision<StudyEvent>> degree(String paper, LocalDate on) {
        return state -> CourseDecider.degree(new RecordDegree(ID, ANI, paper, on), state);
    }

    private static Function<Study, Decision<StudyEvent>> end(String why, LocalDate on) {
        return state -> CourseDecider.end(new EndStudy(ID, ANI, why, on), state);
    }
}
