package id.jejak.needs.read.analysis;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.ProgrammeId;
import id.jejak.needs.events.NeedSource;
import id.jejak.tallies.EmployeeCard;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * One need with the employee it is of.
 *
 * @param worksHere whether the employee still works in the agency of the analysis
 */
record NeedOfPerson(
        EmployeeId employeeId,
        CompetencyId competencyId,
        Level from,
        Level to,
        NeedSource source,
        @Nullable String grounds,
        LocalDate on,
        @Nullable ProgrammeId programmeId,
        Jp jp,
        NeedState state,
        boolean worksHere) {

    static Stream<NeedOfPerson> of(String employee, EmployeeCard<OwnNeeds> card, CycleCard cycle) {
        var own = card.own();
        return own.needs().stream()
                .filter(need -> need.cycleId().equals(cycle.cycleId()))
                .map(
                        need ->
                                new NeedOfPerson(
                                        new EmployeeId(employee),
                                        need.competencyId(),
                                        need.from(),
                                        need.to(),
                                        need.source(),
                                        need.grounds(),
                                        need.on(),
                                        need.programmeId(),
                                        need.jp(),
                                        need.state(own.learned(), card.person().isActive()),
                                        card.path().contains(cycle.agencyId().value())));
    }
}
