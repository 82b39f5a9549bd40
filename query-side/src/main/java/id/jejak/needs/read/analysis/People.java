package id.jejak.needs.read.analysis;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.needs.read.analysis.CycleCard.Objective;
import id.jejak.needs.read.analysis.CycleCard.Target;
import id.jejak.needs.read.analysis.Learned.Held;
import id.jejak.needs.rules.GapSize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/** Those in service in an agency today, against the standards of their posts. */
final class People {
    private final SortedMap<String, Standing> people;
    private final Map<String, List<Held>> standards;

    /**
     * @param people by employee
     * @param standards what each post requires today
     */
    People(SortedMap<String, Standing> people, Map<String, List<Held>> standards) {
        this.people = people;
        this.standards = standards;
    }

    /** The largest first; of equal ones in the order of people. */
    List<Gap> gaps(CycleCard cycle, boolean linkedOnly) {
        var asking = asking(cycle);
        var gaps = new ArrayList<Gap>();
        people.forEach(
                (employee, one) -> {
                    for (var required : standards.getOrDefault(one.post(), List.of())) {
                        var level = one.levels().get(required.competencyId());
                        if (level != null
                                && level.compareTo(required.level()) < 0
                                && !(linkedOnly && !asking.containsKey(required.competencyId()))) {
                            gaps.add(gap(employee, required, level, asking));
                        }
                    }
                });
        gaps.sort(
                Comparator.comparingInt(Gap::missing)
                        .reversed()
                        .thenComparing(gap -> gap.employeeId().value())
                        .thenComparing(Gap::competencyId));
        return gaps;
    }

    /** Codes of the objectives that ask for each competency. */
    private static Map<CompetencyId, List<String>> asking(CycleCard cycle) {
        var asking = new HashMap<CompetencyId, List<String>>();
        for (var objective : cycle.objectives()) {
            for (var target : objective.targets()) {
                asking.computeIfAbsent(target.competencyId(), _ -> new ArrayList<>())
                        .add(objective.code());
            }
        }
        return asking;
    }

    private static Gap gap(
            String employee, Held required, Level level, Map<CompetencyId, List<String>> asking) {
        var competency = required.competencyId();
        var missing = required.level().value() - level.value();
        return new Gap(
                new EmployeeId(employee),
                competency,
                level,
                required.level(),
                missing,
                GapSize.of(missing),
                asking.getOrDefault(competency, List.of()));
    }

    /** The objective that is furthest away comes first. */
    List<ObjectiveGaps> ranked(CycleCard cycle) {
        var gaps = gaps(cycle, true);
        return cycle.objectives().stream()
                .map(objective -> of(objective, gaps))
                .sorted(
                        Comparator.comparingLong(ObjectiveGaps::missing)
                                .reversed()
                                .thenComparing(ObjectiveGaps::code))
                .toList();
    }

    private ObjectiveGaps of(Objective objective, List<Gap> gaps) {
        var own = gaps.stream().filter(gap -> asks(objective, gap.competencyId())).toList();
        return new ObjectiveGaps(
                objective.code(),
                objective.text(),
                missing(own),
                own.stream().map(Gap::employeeId).distinct().count(),
                objective.targets().stream().map(target -> of(target, own)).toList());
    }

    private ObjectiveGaps.OfCompetency of(Target target, List<Gap> gaps) {
        var own = gaps.stream().filter(gap -> gap.competencyId().equals(target.competencyId()));
        var below = own.toList();
        var levels =
                people.values().stream()
                        .map(one -> one.levels().get(target.competencyId()))
                        .filter(Objects::nonNull)
                        .toList();
        return new ObjectiveGaps.OfCompetency(
                target.competencyId(),
                target.level(),
                levels.size(),
                levels.stream().filter(level -> level.compareTo(target.level()) >= 0).count(),
                below.size(),
                missing(below));
    }

    private static long missing(List<Gap> gaps) {
        return gaps.stream().mapToLong(Gap::missing).sum();
    }

    private static boolean asks(Objective objective, CompetencyId competency) {
        return objective.targets().stream()
                .anyMatch(target -> target.competencyId().equals(competency));
    }
}
