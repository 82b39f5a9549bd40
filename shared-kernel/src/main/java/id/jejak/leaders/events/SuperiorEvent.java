package id.jejak.leaders.events;

import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;

import java.time.LocalDate;

/** Who leads an employee. */
public sealed interface SuperiorEvent extends EmployeeFact {
    /**
     * @param superior the direct superior from that day on
     */
    record SuperiorNamed(EmployeeId employeeId, EmployeeId superior, LocalDate occurredOn)
            implements SuperiorEvent {}
}
