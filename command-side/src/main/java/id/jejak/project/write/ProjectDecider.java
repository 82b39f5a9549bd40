package id.jejak.project.write;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
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
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.project.events.ProjectEvent;
import id.jejak.project.events.ProjectEvent.ProjectEvaluated;
import id.jejak.project.events.ProjectEvent.ProjectRefused;
import id.jejak.project.events.ProjectEvent.ProjectRegistered;
import id.jejak.project.events.ProjectEvent.ProjectVerified;
import id.jejak.project.write.Project.Refused;
import id.jejak.project.write.Project.Registered;
import id.jejak.project.write.Project.Unknown;
import id.jejak.project.write.Project.Verified;
import id.jejak.project.write.ProjectCommand.EvaluateProject;
import id.jejak.project.write.ProjectCommand.RefuseProject;
import id.jejak.project.write.ProjectCommand.RegisterProject;
import id.jejak.project.write.ProjectCommand.VerifyProject;

import java.time.LocalDate;
import java.util.Optional;

/** Rules of projects. */
final class ProjectDecider {
    private ProjectDecider() {}

    /** When somebody completed which programme. */
    record Completion(ProgrammeId programme, LocalDate on) {}

    static Decision<ProjectEvent> register(
            RegisterProject c, Project state, Optional<Completion> completion) {
        return switch (state) {
            case Registered(var as) -> again(c, as);
            case Refused(var as, _) -> again(c, as);
            case Verified(var as, _, _) -> again(c, as);
            case Unknown _ when completion.isEmpty() -> reject(NOT_COMPLETED);
            case Unknown _ when c.on().isBefore(completion.get().on()) -> reject(TOO_EARLY);
            case Unknown _ when c.evidence().isEmpty() -> reject(EVIDENCE_MISSING);
            case Unknown _ -> accept(registered(c, completion.get().programme()));
        };
    }

    /**
     * @param isAbove whether the one who verifies serves where the employee does, or above
     */
    static Decision<ProjectEvent> verify(VerifyProject c, Project state, boolean isAbove) {
        var event =
                new ProjectVerified(
                        c.projectId(), c.employeeId(), c.verifiedBy(), c.note(), c.on());
        return switch (state) {
            case Unknown _ -> reject(NOT_REGISTERED);
            case Verified(_, var before, _) when before.equals(event) -> nothing();
            case Verified _, Refused _ -> reject(ALREADY_JUDGED);
            case Registered(var as) ->
                    mayJudge(c, c.verifiedBy(), as, isAbove, c.on()).then(_ -> accept(event));
        };
    }

    static Decision<ProjectEvent> refuse(RefuseProject c, Project state, boolean isAbove) {
        var event =
                new ProjectRefused(
                        c.projectId(), c.employeeId(), c.refusedBy(), c.reason(), c.on());
        return switch (state) {
            case Unknown _ -> reject(NOT_REGISTERED);
            case Refused(_, var before) when before.equals(event) -> nothing();
            case Verified _, Refused _ -> reject(ALREADY_JUDGED);
            case Registered _ when c.reason().isBlank() -> reject(REASON_MISSING);
            case Registered(var as) ->
                    mayJudge(c, c.refusedBy(), as, isAbove, c.on()).then(_ -> accept(event));
        };
    }

    static Decision<ProjectEvent> evaluate(EvaluateProject c, Project state, boolean isAbove) {
        var event =
                new ProjectEvaluated(
                        c.projectId(),
                        c.employeeId(),
                        c.evaluatedBy(),
                        c.score(),
                        c.benefit(),
                        c.on());
        return switch (state) {
            case Unknown _ -> reject(NOT_REGISTERED);
            case Registered _, Refused _ -> reject(NOT_VERIFIED);
            case Verified(_, _, var before) when event.equals(before) -> nothing();
            case Verified(_, _, var before) when before != null -> reject(ALREADY_EVALUATED);
            case Verified(_, var verified, _) when c.on().isBefore(verified.occurredOn()) ->
                    reject(BEFORE_LAST_STEP);
            case Verified(var as, _, _) ->
                    mayJudge(c, c.evaluatedBy(), as, isAbove, c.on()).then(_ -> accept(event));
        };
    }

    private static Decision<ProjectEvent> mayJudge(
            ProjectCommand c, EmployeeId who, ProjectRegistered as, boolean isAbove, LocalDate on) {
        if (!c.employeeId().equals(as.employeeId())) {
            return reject(ANOTHER_EMPLOYEE);
        }
        if (who.equals(as.employeeId())) {
            return reject(OWN_PROJECT);
        }
        if (!isAbove) {
            return reject(NOT_A_SUPERIOR);
        }
        return on.isBefore(as.occurredOn()) ? reject(BEFORE_LAST_STEP) : nothing();
    }

    private static Decision<ProjectEvent> again(RegisterProject c, ProjectRegistered as) {
        return registered(c, as.programmeId()).equals(as) ? nothing() : reject(ALREADY_REGISTERED);
    }

    private static ProjectRegistered registered(RegisterProject c, ProgrammeId programme) {
        return new ProjectRegistered(
                c.projectId(),
                c.employeeId(),
                c.sessionId(),
                programme,
                c.kind(),
                c.title(),
                c.evidence(),
                c.on());
    }
}
