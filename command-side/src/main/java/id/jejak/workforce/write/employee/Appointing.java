package id.jejak.workforce.write.employee;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.workforce.write.employee.EmployeeRejection.AGENCY_UNKNOWN;
import static id.jejak.workforce.write.employee.EmployeeRejection.ALREADY_APPOINTED;
import static id.jejak.workforce.write.employee.EmployeeRejection.BEFORE_SERVICE;
import static id.jejak.workforce.write.employee.EmployeeRejection.NUMBER_DOES_NOT_FIT;
import static id.jejak.workforce.write.employee.EmployeeRejection.PERSON_DISAGREES;
import static id.jejak.workforce.write.employee.EmployeeRejection.POST_UNKNOWN;
import static id.jejak.workforce.write.employee.EmployeeRejection.RANK_DOES_NOT_FIT;

import id.jejak.deciding.Decision;
import id.jejak.kernel.PostClass;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.write.employee.Employee.Retired;
import id.jejak.workforce.write.employee.Employee.Serving;
import id.jejak.workforce.write.employee.Employee.Unknown;
import id.jejak.workforce.write.employee.EmployeeCommand.AppointEmployee;

import java.util.Optional;

/** Rules of the appointment. */
final class Appointing {
    private Appointing() {}

    /**
     * @param agencyKnown whether the agency is registered
     * @param post the class of the post; empty if no such post is defined
     */
    static Decision<EmployeeEvent> appoint(
            AppointEmployee c, Employee state, boolean agencyKnown, Optional<PostClass> post) {
        return switch (state) {
            case Serving(var career) -> again(c, career.appointment());
            case Retired(var career, _) -> again(c, career.appointment());
            case Unknown _ when !agencyKnown -> reject(AGENCY_UNKNOWN);
            case Unknown _ when !agrees(c.person()) -> reject(PERSON_DISAGREES);
            case Unknown _ when c.person().nip().isPppk() == c.kind().isPns() ->
                    reject(NUMBER_DOES_NOT_FIT);
            case Unknown _ when !c.rank().fits(c.kind()) -> reject(RANK_DOES_NOT_FIT);
            case Unknown _ when c.on().isBefore(c.serviceSince()) -> reject(BEFORE_SERVICE);
            case Unknown _ ->
                    post.<Decision<EmployeeEvent>>map(known -> accept(appointed(c, known)))
                            .orElseGet(() -> reject(POST_UNKNOWN));
        };
    }

    private static Decision<EmployeeEvent> again(AppointEmployee c, EmployeeAppointed known) {
        return known.equals(appointed(c, known.postClass()))
                ? nothing()
                : reject(ALREADY_APPOINTED);
    }

    private static boolean agrees(Person person) {
        return person.equals(Person.of(person.name(), person.nip()));
    }

    private static EmployeeAppointed appointed(AppointEmployee c, PostClass postClass) {
        return new EmployeeAppointed(
                c.employeeId(),
                c.person(),
                c.kind(),
                c.serviceSince(),
                c.agencyId(),
                c.postId(),
                postClass,
                c.rank(),
                c.education(),
                c.on());
    }
}
