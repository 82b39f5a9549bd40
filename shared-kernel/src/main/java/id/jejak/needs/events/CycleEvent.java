package id.jejak.needs.events;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.NeedsCycleId;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What concerns the whole analysis. */
public sealed interface CycleEvent extends NeedsEvent {
    /**
     * @param year the calendar year that the needs are for
     * @param vision the vision that the year serves, in the agency's words
     */
    record NeedsCycleOpened(
            NeedsCycleId cycleId,
            AgencyId agencyId,
            String code,
            int year,
            String vision,
            LocalDate occurredOn)
            implements CycleEvent {}

    /**
     * Sets a mission objective, or takes the place of what was set under its code.
     *
     * @param objective short code within the analysis
     * @param targets level, 1 to 5, that the objective asks for, by competency
     */
    record ObjectiveSet(
            NeedsCycleId cycleId,
            AgencyId agencyId,
            String objective,
            String text,
            SortedMap<CompetencyId, Level> targets,
            LocalDate occurredOn)
            implements CycleEvent {
        public ObjectiveSet {
            targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        }
    }

    /**
     * @param party who was asked: an office, a group, never a person
     */
    record PartyConsulted(
            NeedsCycleId cycleId,
            AgencyId agencyId,
            String party,
            String said,
            LocalDate occurredOn)
            implements CycleEvent {}

    /**
     * From here on the plan changes only by {@link NeedEvent.PlanRevised}.
     *
     * @param decree number of the decree that adopts it
     * @param budgetYear calendar year whose budget pays for it
     * @param needs how many needs were declared by then
     * @param planned how many of them have a training in the plan
     * @param jp sum of the planned hours
     */
    record PlanAdopted(
            NeedsCycleId cycleId,
            AgencyId agencyId,
            String decree,
            int budgetYear,
            int needs,
            int planned,
            BigDecimal jp,
            LocalDate occurredOn)
            implements CycleEvent {}
}
