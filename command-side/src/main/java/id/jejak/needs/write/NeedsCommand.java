package id.jejak.needs.write;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.needs.events.NeedSource;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.SortedMap;

/** What can be asked of a needs analysis; each names the agency that it belongs to. */
public sealed interface NeedsCommand extends Command {
    NeedsCycleId cycleId();

    AgencyId agencyId();

    LocalDate on();

    @Override
    default Target target() {
        return Target.of(agencyId());
    }

    record OpenNeedsCycle(
            @TargetAggregateIdentifier NeedsCycleId cycleId,
            AgencyId agencyId,
            String code,
            int year,
            String vision,
            LocalDate on)
            implements NeedsCommand {}

    record SetObjective(
            @TargetAggregateIdentifier NeedsCycleId cycleId,
            AgencyId agencyId,
            String objective,
            String text,
            SortedMap<CompetencyId, Level> targets,
            LocalDate on)
            implements NeedsCommand {}

    record ConsultParty(
            @TargetAggregateIdentifier NeedsCycleId cycleId,
            AgencyId agencyId,
            String party,
            String said,
            LocalDate on)
            implements NeedsCommand {}

    record DeclareNeed(
            @TargetAggregateIdentifier NeedsCycleId cycleId,
            AgencyId agencyId,
            EmployeeId employeeId,
            CompetencyId competencyId,
            Level from,
            Level to,
            NeedSource source,
            @Nullable String grounds,
            LocalDate on)
            implements NeedsCommand {}

    record WithdrawNeed(
            @TargetAggregateIdentifier NeedsCycleId cycleId,
            AgencyId agencyId,
            EmployeeId employeeId,
            CompetencyId competencyId,
            String reason,
            LocalDate on)
            implements NeedsCommand {}

    record PlanDevelopment(
            @TargetAggregateIdentifier NeedsCycleId cycleId,
            AgencyId agencyId,
            EmployeeId employeeId,
            CompetencyId competencyId,
            ProgrammeId programmeId,
            LocalDate on)
            implements NeedsCommand {}

    record AdoptPlan(
            @TargetAggregateIdentifier NeedsCycleId cycleId,
            AgencyId agencyId,
            String decree,
            int budgetYear,
            LocalDate on)
            implements NeedsCommand {}

    /**
     * @param programmeId null to take the need's training out of the plan
     */
    record RevisePlan(
            @TargetAggregateIdentifier NeedsCycleId cycleId,
            AgencyId agencyId,
            EmployeeId employeeId,
            CompetencyId competencyId,
            @Nullable ProgrammeId programmeId,
            String reason,
            LocalDate on)
            implements NeedsCommand {}
}
