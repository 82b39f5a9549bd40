package id.jejak.leaders.write.recognition;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.StableId;
import id.jejak.leaders.events.Occasion;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A superior recognises what somebody does better now. */
public record RecogniseImprovement(
        EmployeeId employeeId,
        EmployeeId recognisedBy,
        Occasion followed,
        String improvement,
        @Nullable CompetencyId competencyId,
        LocalDate on)
        implements Command {
    @TargetAggregateIdentifier
    public String stream() {
        return streamOf(employeeId, recognisedBy, followed);
    }

    /** One stream for what one superior says of one employee after one occasion. */
    static String streamOf(EmployeeId employee, EmployeeId superior, Occasion followed) {
        var key = "%s %s %s %s".formatted(employee, superior, followed.kind(), followed.id());
        return StableId.of("recognition", key);
    }

    @Override
    public Target target() {
        return Target.by(recognisedBy, employeeId);
    }
}
