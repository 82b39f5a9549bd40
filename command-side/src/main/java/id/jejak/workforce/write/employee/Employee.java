package id.jejak.workforce.write.employee;

import id.jejak.deciding.Shell;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.DisabilityDeclared;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;
import id.jejak.workforce.events.EmployeeEvent.RankGranted;

/** What must be known about an employee to decide about the career. */
sealed interface Employee {
    record Unknown() implements Employee {}

    record Serving(Career career) implements Employee {}

    record Retired(Career career, EmployeeRetired retirement) implements Employee {}

    Employee UNKNOWN = new Unknown();

    static Employee evolve(Employee state, EmployeeEvent event) {
        return switch (state) {
            case Unknown _ -> begin(state, event);
            case Serving(var career) ->
                    event instanceof EmployeeRetired retirement
                            ? new Retired(career, retirement)
                            : new Serving(proceed(career, state, event));
            case Retired(var career, var retirement) ->
                    new Retired(proceed(career, state, event), retirement);
        };
    }

    private static Employee begin(Employee state, EmployeeEvent event) {
        if (event instanceof EmployeeAppointed appointment) {
            return new Serving(Career.begun(appointment));
        }
        throw Shell.corrupt(event, state);
    }

    private static Career proceed(Career career, Employee state, EmployeeEvent event) {
        return switch (event) {
            case EmploymentKindChanged e -> career.with(e);
            case RankGranted e -> career.with(e);
            case PostAssigned e -> career.with(e);
            case EducationAttained e -> career.with(e);
            case EmployeeTransferred e -> career.with(e);
            case DisabilityDeclared e -> career.with(e);
            case PersonCorrected e -> career.with(e);
            case EmployeeAppointed e -> throw Shell.corrupt(e, state);
            case EmployeeRetired e -> throw Shell.corrupt(e, state);
        };
    }
}
