package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeId;
import id.jejak.leaders.events.Occasion;
import id.jejak.leaders.events.RecognitionEvent.ImprovementRecognised;
import id.jejak.leaders.events.SuperiorEvent.SuperiorNamed;

import java.util.stream.Stream;

final class LeadersSamples {
    private LeadersSamples() {}

    static Stream<DomainEvent> all() {
        var superior = new EmployeeId("atasan");
        return Stream.of(
                new SuperiorNamed(EMPLOYEE, superior, DAY),
                new ImprovementRecognised(
                        EMPLOYEE,
                        superior,
                        new Occasion(Occasion.Kind.TRAINING, "bimtek-spbe-3"),
                        "Melayani tanpa antrean",
                        new CompetencyId("M.05"),
                        DAY));
    }
}
