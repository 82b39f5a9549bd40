package id.jejak.access.rules;

import id.jejak.kernel.EmployeeId;

/** In whose hand a change lies. */
public sealed interface Hand {
    /** Officers and administrators only. */
    record Official() implements Hand {}

    /** Also this one employee, with an employee's account. */
    record Also(EmployeeId employee) implements Hand {}

    /** Officers and administrators, and none of them in the own case. */
    record NotOwn() implements Hand {}

    /** Officers and administrators, and anybody of the public. */
    record Anybody() implements Hand {}

    /** Policy makers and administrators. */
    record PolicyMaker() implements Hand {}

    Hand OFFICIAL = new Official();
    Hand NOT_OWN = new NotOwn();
    Hand ANYBODY = new Anybody();
    Hand POLICY_MAKER = new PolicyMaker();
}
