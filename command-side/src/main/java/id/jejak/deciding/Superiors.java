package id.jejak.deciding;

import id.jejak.kernel.Dated;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.StableId;
import id.jejak.leaders.events.SuperiorEvent.SuperiorNamed;

import java.time.LocalDate;
import java.util.Optional;

/** Who led whom, for decisions that are a superior's. */
public final class Superiors {
    private static final Facts.Fold<Dated<EmployeeId>> FOLD =
            new Facts.Fold<>(
                    "superior",
                    Dated.none(),
                    (known, event) ->
                            event instanceof SuperiorNamed named
                                    ? known.with(named.occurredOn(), named.superior())
                                    : known);

    private Superiors() {}

    /** The stream that tells who leads an employee. */
    public static String streamOf(EmployeeId employee) {
        return StableId.of("superior", employee.value());
    }

    public static Optional<EmployeeId> of(EmployeeId employee, LocalDate on, Facts facts) {
        return facts.of(FOLD, streamOf(employee)).on(on);
    }
}
