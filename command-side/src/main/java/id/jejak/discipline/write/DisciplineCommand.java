package id.jejak.discipline.write;

import id.jejak.deciding.Command;
import id.jejak.deciding.DisciplineRecord;
import id.jejak.deciding.Target;
import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.MeasureId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What can be asked about measures. Nobody, whatever the role, acts in the own case. */
public sealed interface DisciplineCommand extends Command {
    EmployeeId employeeId();

    MeasureId measureId();

    @TargetAggregateIdentifier
    default String stream() {
        return DisciplineRecord.streamOf(employeeId());
    }

    @Override
    default Target target() {
        return Target.ofAnother(employeeId());
    }

    /** {@code severity} only for kinds of earlier rules, which do not tell it. */
    record ImposeMeasure(
            EmployeeId employeeId,
            MeasureId measureId,
            MeasureKind kind,
            @Nullable Severity severity,
            String decree,
            LocalDate from,
            LocalDate on)
            implements DisciplineCommand {}

    record LiftMeasure(EmployeeId employeeId, MeasureId measureId, String reason, LocalDate on)
            implements DisciplineCommand {}

    record AnnulMeasure(EmployeeId employeeId, MeasureId measureId, String reason, LocalDate on)
            implements DisciplineCommand {}
}
