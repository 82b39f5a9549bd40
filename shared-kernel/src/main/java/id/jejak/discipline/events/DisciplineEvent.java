package id.jejak.discipline.events;

import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.MeasureId;
import id.jejak.kernel.PolicyRef;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The disciplinary measures against one employee. */
public sealed interface DisciplineEvent extends EmployeeFact {
    MeasureId measureId();

    /**
     * @param policy the rule that gives level and length
     * @param decree number of the decree
     * @param from first day in force
     * @param until last day in force; null for a measure without length
     * @param occurredOn day of the decree
     */
    record MeasureImposed(
            MeasureId measureId,
            EmployeeId employeeId,
            Severity severity,
            MeasureKind kind,
            PolicyRef policy,
            String decree,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate occurredOn)
            implements DisciplineEvent {}

    /** Ends it early; it was imposed all the same. */
    record MeasureLifted(
            MeasureId measureId, EmployeeId employeeId, String reason, LocalDate occurredOn)
            implements DisciplineEvent {}

    /** It never should have been: it counts for nothing any more. */
    record MeasureAnnulled(
            MeasureId measureId, EmployeeId employeeId, String reason, LocalDate occurredOn)
            implements DisciplineEvent {}
}
