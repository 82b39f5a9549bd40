package id.jejak.needs.read.analysis;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.needs.events.CycleEvent.NeedsCycleOpened;
import id.jejak.needs.events.CycleEvent.ObjectiveSet;
import id.jejak.needs.events.CycleEvent.PartyConsulted;
import id.jejak.needs.events.CycleEvent.PlanAdopted;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One needs analysis as it stands.
 *
 * @param path from the city down to the agency whose analysis it is
 * @param plan null until one is adopted
 */
record CycleCard(
        NeedsCycleId cycleId,
        AgencyId agencyId,
        List<String> path,
        String code,
        int year,
        String vision,
        LocalDate openedOn,
        List<Objective> objectives,
        List<Consultation> consultations,
        @Nullable Plan plan) {
    static final String PATH = "path";
    static final String YEAR = "year";

    record Objective(String code, String text, List<Target> targets) {}

    /**
     * @param level 1 to 5
     */
    record Target(CompetencyId competencyId, Level level) {}

    record Consultation(String party, String said, LocalDate on) {}

    /** What was adopted, with its sums of that day. */
    record Plan(
            String decree,
            int budgetYear,
            int needs,
            int planned,
            BigDecimal jp,
            LocalDate on,
            int revisions) {}

    static CycleCard of(NeedsCycleOpened e, List<String> path) {
        return new CycleCard(
                e.cycleId(),
                e.agencyId(),
                path,
                e.code(),
                e.year(),
                e.vision(),
                e.occurredOn(),
                List.of(),
                List.of(),
                null);
    }

    CycleCard after(ObjectiveSet e) {
        var targets =
                e.targets().entrySet().stream()
                        .map(one -> new Target(one.getKey(), one.getValue()))
                        .toList();
        var next =
                Stream.concat(
                                objectives.stream().filter(o -> !o.code().equals(e.objective())),
                                Stream.of(new Objective(e.objective(), e.text(), targets)))
                        .sorted(Comparator.comparing(Objective::code))
                        .toList();
        return copy(next, consultations, plan);
    }

    CycleCard after(PartyConsulted e) {
        var said = new Consultation(e.party(), e.said(), e.occurredOn());
        return copy(
                objectives, Stream.concat(consultations.stream(), Stream.of(said)).toList(), plan);
    }

    CycleCard after(PlanAdopted e) {
        var adopted =
                new Plan(
                        e.decree(),
                        e.budgetYear(),
                        e.needs(),
                        e.planned(),
                        e.jp(),
                        e.occurredOn(),
                        0);
        return copy(objectives, consultations, adopted);
    }

    CycleCard revised() {
        return plan == null
                ? this
                : copy(
                        objectives,
                        consultations,
                        new Plan(
                                plan.decree(),
                                plan.budgetYear(),
                                plan.needs(),
                                plan.planned(),
                                plan.jp(),
                                plan.on(),
                                plan.revisions() + 1));
    }

    private CycleCard copy(
            List<Objective> nextObjectives, List<Consultation> nextSaid, @Nullable Plan nextPlan) {
        return new CycleCard(
                cycleId,
                agencyId,
                path,
                code,
                year,
                vision,
                openedOn,
                nextObjectives,
                nextSaid,
                nextPlan);
    }
}
