package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.discipline.events.DisciplineEvent.MeasureAnnulled;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.DisciplineEvent.MeasureLifted;
import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.MeasureId;
import id.jejak.kernel.PolicyRef;

import java.util.stream.Stream;

final class DisciplineSamples {
    private static final MeasureId MEASURE = new MeasureId("hukdis-1");

    private DisciplineSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new MeasureImposed(
                        MEASURE,
                        EMPLOYEE,
                        Severity.MEDIUM,
                        MeasureKind.ALLOWANCE_CUT_6_MONTHS,
                        new PolicyRef("disciplinary-measures", "2021.1"),
                        "SK 12/2022",
                        DAY,
                        DAY.plusMonths(6),
                        DAY),
                new MeasureLifted(MEASURE, EMPLOYEE, "Keberatan diterima", DAY),
                new MeasureAnnulled(MEASURE, EMPLOYEE, "Salah orang", DAY));
    }
}
