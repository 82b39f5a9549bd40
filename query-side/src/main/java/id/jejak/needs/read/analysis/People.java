package id.jejak.needs.read.analysis;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.needs.read.analysis.CycleCard.Objective;
import id.jejak.needs.read.analysis.CycleCard.Target;
import id.jejak.needs.read.analysis.Learned.Held;
import id.jejak.needs.rules.GapSize;
import id.jejak.tallies.EmployeeCard;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Those in service in an agency today, against the standards of their posts. */
final class People {
    private final Map<String, EmployeeCard<OwnNeeds>> cards;
    private final Map<String, List<Held>> standards;

    /**
     * @param cards by employee
     * @param standards what each post requires today
     */
    People(Map<String, EmployeeCard<OwnNeeds>> cards, Map<String, List<Held>> standards) {
        this.cards = cards;
        this.standards = standards;
    }

    /** The largest first; of equal ones in the order of people. */
    List<Gap> gaps(CycleCard cycle, boolean linkedOnly) {
        var linked = cycle.linked();
        return cards.entrySet().stream()
                .flatMap(one -> gaps(one.getKey(), one.getValue(), cycle))
                .filter(gap -> !linkedOnly || linked.contains(gap.competencyId()))
                .sorted(
                        Comparator.comparingInt(Gap::missing)
                                .reversed()
                                .thenComparing(gap -> gap.employeeId().value())
                                .thenComparing(Gap::competencyId))
                .toList();
    }

    private Stream<Gap> gaps(String employee, EmployeeCard<OwnNeeds> card, CycleCard cycle) {
        return standards.getOrDefault(card.person().post(), List.of()).stream()
                .flatMap(
                        required ->
                                card
                                        .own()
                                        .learned()
                                        .levelOf(required.competencyId())
                                        .filter(level -> level.compareTo(required.level()) < 0)
                                        .map(level -> gap(employee, card, cycle, required, level))
                                        .stream());
    }

    private static Gap gap(
            String employee,
            EmployeeCard<OwnNeeds> card,
            CycleCard cycle,
            Held required,
            Level level) {
        var competency = required.competencyId();
        var missing = required.level().value() - level.value();
        return new Gap(
                new EmployeeId(employee),
                competency,
                level,
                required.level(),
                missing,
                GapSize.of(missing),
                cycle.objectives().stream()
                        .filter(one -> asks(one, competency))
                        .map(Objective::code)
                        .toList(),
                card.own().needs().stream()
                        .anyMatch(
                                need ->
                                        need.cycleId().equals(cycle.cycleId())
                                                && need.competencyId().equals(competency)));
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
                cards.values().stream()
                        .flatMap(
                                card ->
                                        card
                                                .own()
                                                .learned()
                                                .levelOf(target.competencyId())
                                                .stream())
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
