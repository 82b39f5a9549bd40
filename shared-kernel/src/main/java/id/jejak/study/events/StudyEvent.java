package id.jejak.study.events;

import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.JpCredit;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.StudyId;

import java.time.LocalDate;

/** One employee's study for a degree. */
public sealed interface StudyEvent extends EmployeeFact {
    StudyId studyId();

    /**
     * @param university where; its name, or that of a partner
     * @param field of study
     * @param goal the education that the degree gives
     * @param startsOn first day of the first semester, as planned
     */
    record StudyApplied(
            StudyId studyId,
            EmployeeId employeeId,
            StudyKind kind,
            String university,
            String field,
            Education goal,
            LocalDate startsOn,
            LocalDate occurredOn)
            implements StudyEvent {}

    /**
     * @param decree number of the decision
     */
    record StudyApproved(
            StudyId studyId, EmployeeId employeeId, String decree, LocalDate occurredOn)
            implements StudyEvent {}

    record StudyRefused(StudyId studyId, EmployeeId employeeId, String reason, LocalDate occurredOn)
            implements StudyEvent {}

    /**
     * @param semester 1 to 16
     * @param occurredOn its last day, which says in which year the JP count
     */
    record SemesterRecorded(
            StudyId studyId,
            EmployeeId employeeId,
            StudyKind kind,
            int semester,
            Jp credited,
            PolicyRef policy,
            LocalDate occurredOn)
            implements StudyEvent, JpCredit {
        @Override
        public LocalDate completedOn() {
            return occurredOn;
        }

        @Override
        public boolean countsForDuty() {
            return true;
        }
    }

    /**
     * @param certificate number of the diploma
     */
    record DegreeAttained(
            StudyId studyId,
            EmployeeId employeeId,
            Education degree,
            String certificate,
            LocalDate occurredOn)
            implements StudyEvent {}

    /** Ended without the degree. */
    record StudyEnded(StudyId studyId, EmployeeId employeeId, String reason, LocalDate occurredOn)
            implements StudyEvent {}
}
