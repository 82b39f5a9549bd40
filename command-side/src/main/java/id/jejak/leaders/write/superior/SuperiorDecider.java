package id.jejak.leaders.write.superior;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.leaders.write.superior.SuperiorRejection.EACH_OTHER;
import static id.jejak.leaders.write.superior.SuperiorRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.leaders.write.superior.SuperiorRejection.OWN_SUPERIOR;
import static id.jejak.leaders.write.superior.SuperiorRejection.SUPERIOR_UNKNOWN;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.kernel.Dated;
import id.jejak.kernel.EmployeeId;
import id.jejak.leaders.events.SuperiorEvent;
import id.jejak.leaders.events.SuperiorEvent.SuperiorNamed;
import id.jejak.leaders.write.superior.SuperiorCommand.NameSuperior;

import java.time.LocalDate;
import java.util.Optional;

/** Rules of naming superiors. */
final class SuperiorDecider {
    private SuperiorDecider() {}

    /**
     * @param above who leads the superior on that day
     */
    record Surroundings(
            ServiceRecord employee, ServiceRecord superior, Optional<EmployeeId> above) {}

    static Decision<SuperiorEvent> name(
            NameSuperior c, Dated<EmployeeId> known, Surroundings around) {
        if (known.on(c.on()).equals(Optional.of(c.superior()))) {
            return nothing();
        }
        if (c.superior().equals(c.employeeId())) {
            return reject(OWN_SUPERIOR);
        }
        if (!serves(around.employee(), c.on())) {
            return reject(EMPLOYEE_UNKNOWN);
        }
        if (!serves(around.superior(), c.on())) {
            return reject(SUPERIOR_UNKNOWN);
        }
        return around.above().equals(Optional.of(c.employeeId()))
                ? reject(EACH_OTHER)
                : accept(new SuperiorNamed(c.employeeId(), c.superior(), c.on()));
    }

    static Dated<EmployeeId> evolve(Dated<EmployeeId> known, SuperiorEvent event) {
        return switch (event) {
            case SuperiorNamed e -> known.with(e.occurredOn(), e.superior());
        };
    }

    private static boolean serves(ServiceRecord who, LocalDate on) {
        return who instanceof ServiceRecord.Known known && known.isActiveOn(on);
    }
}
