package id.jejak.workforce.events;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.DataRequestId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Personal;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A career, from appointment to retirement. */
public sealed interface EmployeeEvent extends EmployeeFact {
    /**
     * @param serviceSince TMT CPNS, or the first day of the PPPK contract
     */
    record EmployeeAppointed(
            EmployeeId employeeId,
            @Personal Person person,
            EmploymentKind kind,
            LocalDate serviceSince,
            AgencyId agencyId,
            PostId postId,
            PostClass postClass,
            Rank rank,
            Education education,
            LocalDate occurredOn)
            implements EmployeeEvent {}

    /** Such as CPNS to PNS after the probation year. */
    record EmploymentKindChanged(EmployeeId employeeId, EmploymentKind kind, LocalDate occurredOn)
            implements EmployeeEvent {}

    record RankGranted(EmployeeId employeeId, Rank rank, LocalDate occurredOn)
            implements EmployeeEvent {}

    record PostAssigned(
            EmployeeId employeeId, PostId postId, PostClass postClass, LocalDate occurredOn)
            implements EmployeeEvent {}

    record EducationAttained(EmployeeId employeeId, Education education, LocalDate occurredOn)
            implements EmployeeEvent {}

    /**
     * What the employee says of a disability, for the equal chance that the merit system promises
     * (UU 20/2023; PermenPANRB 40/2018). Specific personal data (UU 27/2022 art. 4(2)), counted in
     * groups that are large enough only.
     */
    record DisabilityDeclared(
            EmployeeId employeeId, @Personal boolean disabled, LocalDate occurredOn)
            implements EmployeeEvent {}

    record EmployeeTransferred(
            EmployeeId employeeId, AgencyId from, AgencyId to, LocalDate occurredOn)
            implements EmployeeEvent {}

    /**
     * Puts right who somebody is, from the beginning (UU 27/2022 arts. 6 and 30). What was believed
     * before stays in the earlier events and is shown by the audit history only.
     *
     * @param person as it should have been all along
     * @param corrects what was wrong, in the order of {@link PersonalDatum}
     * @param requestId the request it answers; null where the office found the error itself
     */
    record PersonCorrected(
            EmployeeId employeeId,
            @Personal Person person,
            List<PersonalDatum> corrects,
            @Personal String reason,
            @Nullable DataRequestId requestId,
            LocalDate occurredOn)
            implements EmployeeEvent {}

    record EmployeeRetired(EmployeeId employeeId, RetirementCause cause, LocalDate occurredOn)
            implements EmployeeEvent {}
}
