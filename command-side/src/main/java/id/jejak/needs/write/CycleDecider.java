package id.jejak.needs.write;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.needs.write.NeedsRejection.AGENCY_UNKNOWN;
import static id.jejak.needs.write.NeedsRejection.ALREADY_OPENED;
import static id.jejak.needs.write.NeedsRejection.ANOTHER_AGENCY;
import static id.jejak.needs.write.NeedsRejection.BEFORE_LAST_STEP;
import static id.jejak.needs.write.NeedsRejection.BUDGET_TOO_EARLY;
import static id.jejak.needs.write.NeedsRejection.COMPETENCY_UNKNOWN;
import static id.jejak.needs.write.NeedsRejection.NOTHING_PLANNED;
import static id.jejak.needs.write.NeedsRejection.NOT_OPENED;
import static id.jejak.needs.write.NeedsRejection.PLAN_ADOPTED;
import static id.jejak.needs.write.NeedsRejection.TARGETS_MISSING;
import static id.jejak.needs.write.NeedsRejection.TOO_LATE_FOR_YEAR;

import id.jejak.deciding.Decision;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.needs.events.CycleEvent.NeedsCycleOpened;
import id.jejak.needs.events.CycleEvent.ObjectiveSet;
import id.jejak.needs.events.CycleEvent.PartyConsulted;
import id.jejak.needs.events.CycleEvent.PlanAdopted;
import id.jejak.needs.events.NeedsEvent;
import id.jejak.needs.write.Cycle.Opened;
import id.jejak.needs.write.Cycle.Unopened;
import id.jejak.needs.write.NeedsCommand.AdoptPlan;
import id.jejak.needs.write.NeedsCommand.ConsultParty;
import id.jejak.needs.write.NeedsCommand.OpenNeedsCycle;
import id.jejak.needs.write.NeedsCommand.SetObjective;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rules of an analysis as a whole. Single needs have theirs in {@link NeedDecider}. */
final class CycleDecider {
    private CycleDecider() {}

    static Decision<NeedsEvent> open(OpenNeedsCycle c, Cycle state, boolean agencyIsRegistered) {
        return switch (state) {
            case Opened(var first, _, _, _, _, _) ->
                    opening(c, first.occurredOn()).equals(first)
                            ? nothing()
                            : reject(ALREADY_OPENED);
            case Unopened _ when !agencyIsRegistered -> reject(AGENCY_UNKNOWN);
            case Unopened _ when c.on().getYear() > c.year() -> reject(TOO_LATE_FOR_YEAR);
            case Unopened _ -> accept(opening(c, c.on()));
        };
    }

    /**
     * @param isKnown whether a competency is in the dictionary
     */
    static Decision<NeedsEvent> set(SetObjective c, Cycle state, Predicate<CompetencyId> isKnown) {
        return of(
                c,
                state,
                cycle -> {
                    var next = objective(c, c.on());
                    var before = cycle.objectives().get(c.objective());
                    if (before != null && objective(c, before.occurredOn()).equals(before)) {
                        return nothing();
                    }
                    if (c.targets().isEmpty() || c.targets().containsValue(Level.NONE)) {
                        return reject(TARGETS_MISSING);
                    }
                    return c.targets().keySet().stream().allMatch(isKnown)
                            ? accept(next)
                            : reject(COMPETENCY_UNKNOWN);
                });
    }

    static Decision<NeedsEvent> consult(ConsultParty c, Cycle state) {
        return of(
                c,
                state,
                cycle -> {
                    var said =
                            new PartyConsulted(
                                    c.cycleId(), c.agencyId(), c.party(), c.said(), c.on());
                    return cycle.heard().contains(said) ? nothing() : accept(said);
                });
    }

    static Decision<NeedsEvent> adopt(AdoptPlan c, Cycle state) {
        return of(c, state, cycle -> adopt(c, cycle));
    }

    private static Decision<NeedsEvent> adopt(AdoptPlan c, Opened cycle) {
        var plan = cycle.plan();
        if (plan != null) {
            return plan.decree().equals(c.decree()) && plan.budgetYear() == c.budgetYear()
                    ? nothing()
                    : reject(PLAN_ADOPTED);
        }
        if (cycle.needs().planned() == 0) {
            return reject(NOTHING_PLANNED);
        }
        if (c.budgetYear() < cycle.opening().year()) {
            return reject(BUDGET_TOO_EARLY);
        }
        return c.on().isBefore(cycle.lastPlannedOn())
                ? reject(BEFORE_LAST_STEP)
                : accept(
                        new PlanAdopted(
                                c.cycleId(),
                                c.agencyId(),
                                c.decree(),
                                c.budgetYear(),
                                cycle.needs().declared(),
                                cycle.needs().planned(),
                                cycle.needs().jp(),
                                c.on()));
    }

    /** What every step after the opening needs. */
    static Decision<NeedsEvent> of(
            NeedsCommand c, Cycle state, Function<Opened, Decision<NeedsEvent>> step) {
        return switch (state) {
            case Unopened _ -> reject(NOT_OPENED);
            case Opened o when !o.opening().agencyId().equals(c.agencyId()) ->
                    reject(ANOTHER_AGENCY);
            case Opened o when c.on().isBefore(o.opening().occurredOn()) ->
                    reject(BEFORE_LAST_STEP);
            case Opened o -> step.apply(o);
        };
    }

    private static NeedsCycleOpened opening(OpenNeedsCycle c, LocalDate on) {
        return new NeedsCycleOpened(c.cycleId(), c.agencyId(), c.code(), c.year(), c.vision(), on);
    }

    private static ObjectiveSet objective(SetObjective c, LocalDate on) {
        return new ObjectiveSet(
                c.cycleId(), c.agencyId(), c.objective(), c.text(), c.targets(), on);
    }
}
