package id.jejak.leaders.events;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What superiors say of the improvement of their people. */
public sealed interface RecognitionEvent extends EmployeeFact {
    /**
     * @param recognisedBy the superior
     * @param followed what the improvement came after
     * @param improvement in the superior's words
     * @param competencyId which competency grew; null where the superior names none
     */
    record ImprovementRecognised(
            EmployeeId employeeId,
            EmployeeId recognisedBy,
            Occasion followed,
            String improvement,
            @Nullable CompetencyId competencyId,
            LocalDate occurredOn)
            implements RecognitionEvent {}
}
