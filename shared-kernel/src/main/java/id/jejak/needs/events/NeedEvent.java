package id.jejak.needs.events;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.ProgrammeId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What concerns one need: one employee who lacks one competency. */
public sealed interface NeedEvent extends NeedsEvent, EmployeeFact {
    CompetencyId competencyId();

    /**
     * @param year the year that the analysis is for
     * @param from level that the employee has, 0 to 4
     * @param to level that is needed, above {@code from}
     * @param grounds why, where that is more than the gap itself
     */
    record NeedDeclared(
            NeedsCycleId cycleId,
            AgencyId agencyId,
            EmployeeId employeeId,
            CompetencyId competencyId,
            int year,
            Level from,
            Level to,
            NeedSource source,
            @Nullable String grounds,
            LocalDate occurredOn)
            implements NeedEvent {}

    record NeedWithdrawn(
            NeedsCycleId cycleId,
            AgencyId agencyId,
            EmployeeId employeeId,
            CompetencyId competencyId,
            String reason,
            LocalDate occurredOn)
            implements NeedEvent {}

    /**
     * @param jp hours of the programme by its curriculum, as they were then
     */
    record DevelopmentPlanned(
            NeedsCycleId cycleId,
            AgencyId agencyId,
            EmployeeId employeeId,
            CompetencyId competencyId,
            ProgrammeId programmeId,
            Jp jp,
            LocalDate occurredOn)
            implements NeedEvent {}

    /**
     * An adopted plan changed for one need.
     *
     * @param programmeId null where nothing is planned for the need any more
     * @param jp 0 where nothing is planned any more
     */
    record PlanRevised(
            NeedsCycleId cycleId,
            AgencyId agencyId,
            EmployeeId employeeId,
            CompetencyId competencyId,
            @Nullable ProgrammeId programmeId,
            Jp jp,
            String reason,
            LocalDate occurredOn)
            implements NeedEvent {}
}
