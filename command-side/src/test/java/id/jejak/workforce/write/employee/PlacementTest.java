package id.jejak.workforce.write.employee;

import static id.jejak.workforce.write.employee.Careers.ANALYST;
import static id.jejak.workforce.write.employee.Careers.BAPPEDA;
import static id.jejak.workforce.write.employee.Careers.BUDI;
import static id.jejak.workforce.write.employee.Careers.DISKOMINFO;
import static id.jejak.workforce.write.employee.Careers.HEAD;
import static id.jejak.workforce.write.employee.Careers.START;
import static id.jejak.workforce.write.employee.Careers.appointed;
import static id.jejak.workforce.write.employee.Careers.year;
import static id.jejak.workforce.write.employee.EmployeeRejection.AGENCY_UNKNOWN;
import static id.jejak.workforce.write.employee.EmployeeRejection.BEFORE_APPOINTMENT;
import static id.jejak.workforce.write.employee.EmployeeRejection.POST_UNKNOWN;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Spec;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.workforce.events.EmployeeEvent;
import id.jejak.workforce.events.EmployeeEvent.EmployeeTransferred;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;
import id.jejak.workforce.write.employee.EmployeeCommand.AssignPost;
import id.jejak.workforce.write.employee.EmployeeCommand.TransferEmployee;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

class PlacementTest {
    private final Spec<Employee, EmployeeEvent> spec =
            new Spec<>(Employee.UNKNOWN, Employee::evolve);

    @Test
    void somebody_takes_another_post_with_its_class() {
        spec.given(appointed())
                .when(assign(HEAD, year(2019)))
                .then(new PostAssigned(BUDI, HEAD, PostClass.PENGAWAS, year(2019)));
    }

    @Test
    void the_post_of_that_day_again_changes_nothing() {
        spec.given(appointed(), new PostAssigned(BUDI, HEAD, PostClass.PENGAWAS, year(2019)))
                .when(assign(ANALYST, year(2018)))
                .thenNothing();
    }

    @Test
    void a_post_that_is_not_defined_is_not_taken() {
        spec.given(appointed())
                .when(
                        state ->
                                EmployeeDecider.assignPost(
                                        new AssignPost(BUDI, HEAD, year(2019)),
                                        state,
                                        Optional.empty()))
                .thenRejected(POST_UNKNOWN);
    }

    @Test
    void somebody_moves_to_another_agency() {
        spec.given(appointed())
                .when(move(BAPPEDA, year(2019)))
                .then(new EmployeeTransferred(BUDI, DISKOMINFO, BAPPEDA, year(2019)));
    }

    @Test
    void moving_to_the_agency_of_that_day_changes_nothing() {
        spec.given(appointed(), new EmployeeTransferred(BUDI, DISKOMINFO, BAPPEDA, year(2019)))
                .when(move(DISKOMINFO, year(2018)))
                .thenNothing();
    }

    @Test
    void moving_back_is_a_move() {
        spec.given(appointed(), new EmployeeTransferred(BUDI, DISKOMINFO, BAPPEDA, year(2019)))
                .when(move(DISKOMINFO, year(2020)))
                .then(new EmployeeTransferred(BUDI, BAPPEDA, DISKOMINFO, year(2020)));
    }

    @Test
    void nobody_moves_to_an_agency_that_is_not_registered() {
        spec.given(appointed())
                .when(
                        state ->
                                EmployeeDecider.transfer(
                                        new TransferEmployee(BUDI, BAPPEDA, year(2019)),
                                        state,
                                        false))
                .thenRejected(AGENCY_UNKNOWN);
    }

    @Test
    void nobody_moves_before_the_appointment() {
        spec.given(appointed())
                .when(move(BAPPEDA, START.minusDays(1)))
                .thenRejected(BEFORE_APPOINTMENT);
    }

    private static Function<Employee, Decision<EmployeeEvent>> assign(PostId post, LocalDate on) {
        return state ->
                EmployeeDecider.assignPost(
                        new AssignPost(BUDI, post, on), state, Optional.of(PostClass.PENGAWAS));
    }

    private static Function<Employee, Decision<EmployeeEvent>> move(AgencyId to, LocalDate on) {
        return state -> EmployeeDecider.transfer(new TransferEmployee(BUDI, to, on), state, true);
    }
}
