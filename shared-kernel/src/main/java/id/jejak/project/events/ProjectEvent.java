package id.jejak.project.events;

import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.ProjectId;
import id.jejak.kernel.SessionId;

import java.time.LocalDate;
import java.util.List;

/** What somebody did with a completed training. */
public sealed interface ProjectEvent extends EmployeeFact {
    ProjectId projectId();

    /**
     * @param sessionId the completed training it comes from
     * @param evidence references to reports, decrees, addresses of services; at least one
     */
    record ProjectRegistered(
            ProjectId projectId,
            EmployeeId employeeId,
            SessionId sessionId,
            ProgrammeId programmeId,
            ProjectKind kind,
            String title,
            List<String> evidence,
            LocalDate occurredOn)
            implements ProjectEvent {
        public ProjectRegistered {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * @param verifiedBy the superior
     */
    record ProjectVerified(
            ProjectId projectId,
            EmployeeId employeeId,
            EmployeeId verifiedBy,
            String note,
            LocalDate occurredOn)
            implements ProjectEvent {}

    record ProjectRefused(
            ProjectId projectId,
            EmployeeId employeeId,
            EmployeeId refusedBy,
            String reason,
            LocalDate occurredOn)
            implements ProjectEvent {}

    /**
     * @param score of what it did for the unit or its service
     */
    record ProjectEvaluated(
            ProjectId projectId,
            EmployeeId employeeId,
            EmployeeId evaluatedBy,
            Percent score,
            String benefit,
            LocalDate occurredOn)
            implements ProjectEvent {}
}
