package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeId;
import id.jejak.leaders.events.SuperiorEvent.SuperiorNamed;

import java.util.stream.Stream;

final class LeadersSamples {
    private LeadersSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(new SuperiorNamed(EMPLOYEE, new EmployeeId("atasan"), DAY));
    }
}
