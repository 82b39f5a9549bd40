package id.jejak.infra.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;

/** Who leads a unit. */
final class Colleagues {
    private final Pools pools;

    Colleagues(Pools pools) {
        this.pools = pools;
    }

    /** The head of the employee's own unit on that day; null for the heads themselves. */
    @Nullable Employee superior(Employee employee, LocalDate day) {
        if (!employee.serves(day)) {
            return null;
        }
        var unit = employee.unit(day);
        return pools.heads(unit.agency()).stream()
                .filter(one -> one != employee && one.serves(day))
                .filter(one -> one.post(day).isStructural() && one.unit(day).equals(unit))
                .min(Comparator.comparing(Employee::number))
                .orElse(null);
    }
}
