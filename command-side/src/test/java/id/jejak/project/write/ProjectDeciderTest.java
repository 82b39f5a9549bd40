package id.jejak.project.write;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.project.write.ProjectRejection.ALREADY_EVALUATED;
import static id.jejak.project.write.ProjectRejection.ALREADY_JUDGED;
import static id.jejak.project.write.ProjectRejection.ALREADY_REGISTERED;
import static id.jejak.project.write.ProjectRejection.ANOTHER_EMPLOYEE;
import static id.jejak.project.write.ProjectRejection.BEFORE_LAST_STEP;
import static id.jejak.project.write.ProjectRejection.EVIDENCE_MISSING;
import static id.jejak.project.write.ProjectRejection.NOT_A_SUPERIOR;
import static id.jejak.project.write.ProjectRejection.NOT_COMPLETED;
import static id.jejak.project.write.ProjectRejection.NOT_REGISTERED;
import static id.jejak.project.write.ProjectRejection.NOT_VERIFIED;
import static id.jejak.project.write.ProjectRejection.OWN_PROJECT;
import static id.jejak.project.write.ProjectRejection.REASON_MISSING;
import static id.jejak.project.write.ProjectRejection.TOO_EARLY;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.ProjectId;
import id.jejak.kernel.SessionId;
import id.jejak.project.events.ProjectEvent;
import id.jejak.project.events.ProjectEvent.ProjectEvaluated;
import id.jejak.project.events.ProjectEvent.ProjectRefused;
import id.jejak.project.events.ProjectEvent.ProjectRegistered;
import id.jejak.project.events.ProjectEvent.ProjectVerified;
import id.jejak.project.events.ProjectKind;
import id.jejak.project.write.ProjectCommand.EvaluateProject;
import id.jejak.project.write.ProjectCommand.RefuseProject;
import id.jejak.project.write.ProjectCommand.RegisterProject;
import id.jejak.project.write.ProjectCommand.VerifyProject;
import id.jejak.project.write.ProjectDecider.Completion;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

class ProjectDeciderTest {
    static final LocalDate DAY = LocalDate.of(2024, 3, 8);
    static final ProjectId ID = new ProjectId("p1");
    static final SessionId SESSION = new SessionId("s1");
    static final ProgrammeId PROGRAMME = new ProgrammeId("bimtek");
    private static final Optional<Completion> DONE = Optional.of(new Completion(PROGRAMME, DAY));

    private final Spec<Project, ProjectEvent> spec = new Spec<>(Project.UNKNOWN, Project::evolve);

    @Test
    void a_project_comes_from_a_completed_training_and_has_evidence() {
        spec.given().when(register("Antrean daring", DAY, DONE, "LAP-1")).then(registered());
        spec.given()
                .when(register("Antrean daring", DAY, Optional.empty(), "LAP-1"))
                .thenRejected(NOT_COMPLETED);
        spec.given()
                .when(register("Antrean daring", DAY.minusDays(1), DONE, "LAP-1"))
                .thenRejected(TOO_EARLY);
        spec.given().when(register("Antrean daring", DAY, DONE)).thenRejected(EVIDENCE_MISSING);
    }

    @Test
    void the_same_registration_twice_changes_nothing_and_another_one_is_refused() {
        var later =
                new ProjectEvent[][] {
                    {registered()}, {registered(), verified()}, {registered(), refused()}
                };
        for (var history : later) {
            spec.given(history).when(register("Antrean daring", DAY, DONE, "LAP-1")).thenNothing();
            spec.given(history)
                    .when(register("Other", DAY, DONE, "LAP-1"))
                    .thenRejected(ALREADY_REGISTERED);
        }
    }

    @Test
    void a_superior_verifies_once_and_never_the_own_project() {
        spec.given(registered()).when(verify(ANI, BUDI, true, DAY)).then(verified());
        spec.given(registered(), verified()).when(verify(ANI, BUDI, true, DAY)).thenNothing();
        spec.given(registered(), refused())
                .when(verify(ANI, BUDI, true, DAY))
                .thenRejected(ALREADY_JUDGED);
        spec.given(registered(), verified())
                .when(verify(ANI, BUDI, true, DAY.plusDays(1)))
                .thenRejected(ALREADY_JUDGED);
        spec.given(registered()).when(verify(ANI, ANI, false, DAY)).thenRejected(OWN_PROJECT);
        spec.given(registered()).when(verify(ANI, BUDI, false, DAY)).thenRejected(NOT_A_SUPERIOR);
        spec.given(registered()).when(verify(BUDI, ANI, true, DAY)).thenRejected(ANOTHER_EMPLOYEE);
        spec.given(registered())
                .when(verify(ANI, BUDI, true, DAY.minusDays(1)))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given().when(verify(ANI, BUDI, true, DAY)).thenRejected(NOT_REGISTERED);
    }

    @Test
    void a_superior_refuses_with_a_reason() {
        spec.given(registered()).when(refuse("no proof")).then(refused());
        spec.given(registered(), refused()).when(refuse("no proof")).thenNothing();
        spec.given(registered(), refused()).when(refuse("other")).thenRejected(ALREADY_JUDGED);
        spec.given(registered(), verified()).when(refuse("no proof")).thenRejected(ALREADY_JUDGED);
        spec.given(registered()).when(refuse(" ")).thenRejected(REASON_MISSING);
        spec.given().when(refuse("no proof")).thenRejected(NOT_REGISTERED);
    }

    @Test
    void what_was_verified_is_evaluated_once() {
        spec.given(registered(), verified()).when(evaluate("80", DAY)).then(evaluated());
        spec.given(registered(), verified(), evaluated()).when(evaluate("80", DAY)).thenNothing();
        spec.given(registered(), verified(), evaluated())
                .when(evaluate("81", DAY))
                .thenRejected(ALREADY_EVALUATED);
        spec.given(registered(), verified())
                .when(evaluate("80", DAY.minusDays(1)))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given(registered()).when(evaluate("80", DAY)).thenRejected(NOT_VERIFIED);
        spec.given(registered(), refused()).when(evaluate("80", DAY)).thenRejected(NOT_VERIFIED);
        spec.given().when(evaluate("80", DAY)).thenRejected(NOT_REGISTERED);
    }

    static ProjectRegistered registered() {
        return new ProjectRegistered(
                ID,
                ANI,
                SESSION,
                PROGRAMME,
                ProjectKind.PROJECT,
                "Antrean daring",
                List.of("LAP-1"),
                DAY);
    }

    static ProjectVerified verified() {
        return new ProjectVerified(ID, ANI, BUDI, "in use", DAY);
    }

    static ProjectRefused refused() {
        return new ProjectRefused(ID, ANI, BUDI, "no proof", DAY);
    }

    private static ProjectEvaluated evaluated() {
        return new ProjectEvaluated(ID, ANI, BUDI, percent("80"), "shorter queues", DAY);
    }

    private static Percent percent(String score) {
        return new Percent(new BigDecimal(score));
    }

    static RegisterProject registration(String title, LocalDate on, String... evidence) {
        return new RegisterProject(
                ID, ANI, SESSION, ProjectKind.PROJECT, title, List.of(evidence), on);
    }

    private static Function<Project, Decision<ProjectEvent>> register(
            String title, LocalDate on, Optional<Completion> done, String... evidence) {
        var command = registration(title, on, evidence);
        return state -> ProjectDecider.register(command, state, done);
    }

    private static Function<Project, Decision<ProjectEvent>> verify(
            EmployeeId whose, EmployeeId by, boolean isAbove, LocalDate on) {
        var command = new VerifyProject(ID, whose, by, "in use", on);
        return state -> ProjectDecider.verify(command, state, isAbove);
    }

    private static Function<Project, Decision<ProjectEvent>> refuse(String reason) {
        var command = new RefuseProject(ID, ANI, BUDI, reason, DAY);
        return state -> ProjectDecider.refuse(command, state, true);
    }

    private static Function<Project, Decision<ProjectEvent>> evaluate(String score, LocalDate on) {
        var command = new EvaluateProject(ID, ANI, BUDI, percent(score), "shorter queues", on);
        return state -> ProjectDecider.evaluate(command, state, true);
    }
}
