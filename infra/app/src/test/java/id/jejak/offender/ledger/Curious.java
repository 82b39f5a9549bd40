package id.jejak.offender.ledger;

import id.jejak.kernel.EmployeeId;

/** A ledger that knows what an employee is. */
public final class Curious {
    Class<?> known = EmployeeId.class;
}
