package id.jejak.needs.write;

import id.jejak.deciding.Shell;
import id.jejak.needs.events.CycleEvent.NeedsCycleOpened;
import id.jejak.needs.events.CycleEvent.ObjectiveSet;
import id.jejak.needs.events.CycleEvent.PartyConsulted;
import id.jejak.needs.events.CycleEvent.PlanAdopted;
import id.jejak.needs.events.NeedEvent;
import id.jejak.needs.events.NeedEvent.DevelopmentPlanned;
import id.jejak.needs.events.NeedsEvent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What must be known about a needs analysis to decide about it. */
sealed interface Cycle {
    record Unopened() implements Cycle {}

    /**
     * @param lastPlannedOn the last day on which something was planned; the opening before that
     * @param plan null until the plan is adopted
     */
    record Opened(
            NeedsCycleOpened opening,
            SortedMap<String, ObjectiveSet> objectives,
            List<PartyConsulted> heard,
            NeedList needs,
            LocalDate lastPlannedOn,
            @Nullable PlanAdopted plan)
            implements Cycle {
        private Opened with(NeedList next, LocalDate planned) {
            var last = planned.isAfter(lastPlannedOn) ? planned : lastPlannedOn;
            return new Opened(opening, objectives, heard, next, last, plan);
        }

        private Opened with(ObjectiveSet set) {
            var next = new TreeMap<>(objectives);
            next.put(set.objective(), set);
            return new Opened(
                    opening,
                    Collections.unmodifiableSortedMap(next),
                    heard,
                    needs,
                    lastPlannedOn,
                    plan);
        }

        private Opened with(PartyConsulted said) {
            var next = Stream.concat(heard.stream(), Stream.of(said)).toList();
            return new Opened(opening, objectives, next, needs, lastPlannedOn, plan);
        }

        private Opened with(PlanAdopted adopted) {
            return new Opened(opening, objectives, heard, needs, lastPlannedOn, adopted);
        }
    }

    Cycle UNOPENED = new Unopened();

    static Cycle evolve(Cycle state, NeedsEvent event) {
        return switch (event) {
            case NeedsCycleOpened e ->
                    new Opened(e, new TreeMap<>(), List.of(), NeedList.NONE, e.occurredOn(), null);
            case ObjectiveSet e -> opened(state, e).with(e);
            case PartyConsulted e -> opened(state, e).with(e);
            case PlanAdopted e -> opened(state, e).with(e);
            case DevelopmentPlanned e -> {
                var before = opened(state, e);
                yield before.with(before.needs().after(e), e.occurredOn());
            }
            case NeedEvent e -> {
                var before = opened(state, e);
                yield before.with(before.needs().after(e), before.lastPlannedOn());
            }
        };
    }

    private static Opened opened(Cycle state, NeedsEvent event) {
        if (state instanceof Opened opened) {
            return opened;
        }
        throw Shell.corrupt(event, state);
    }
}
