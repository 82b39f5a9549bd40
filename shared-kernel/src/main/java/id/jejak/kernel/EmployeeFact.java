package id.jejak.kernel;

/** An event that belongs to one employee's history. */
public interface EmployeeFact extends DomainEvent {
    EmployeeId employeeId();
}
