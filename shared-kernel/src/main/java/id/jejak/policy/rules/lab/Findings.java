package id.jejak.policy.rules.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What examinations of one crowd after the other add up to. */
final class Findings {
    private final Map<Scrutiny.Pair, Long> rules = new HashMap<>();
    private final List<SecondOpinion.Disagreement> disagreements = new ArrayList<>();
    private long changed;
    private long others;
    private long disagreeing;

    void plus(Scrutiny next) {
        next.rules.forEach((pair, times) -> rules.merge(pair, times, Long::sum));
        var room = SecondOpinion.MOST - disagreements.size();
        next.disagreements.stream().limit(room).forEach(disagreements::add);
        changed += next.changed;
        others += next.others;
        disagreeing += next.disagreeing;
    }

    SecondOpinion secondOpinion() {
        return new SecondOpinion(changed, others, disagreeing, disagreements);
    }

    /** The most frequent first. */
    List<RulePair> rules(Plan plan) {
        return rules.entrySet().stream()
                .map(
                        found ->
                                new RulePair(
                                        plan.items().get(found.getKey().item()).policy(),
                                        found.getKey().direction(),
                                        found.getKey().before(),
                                        found.getKey().after(),
                                        found.getValue()))
                .sorted(
                        Comparator.comparing(RulePair::policy)
                                .thenComparing(RulePair::decisions, Comparator.reverseOrder())
                                .thenComparing(pair -> pair.before() + " " + pair.after())
                                .thenComparing(RulePair::direction))
                .toList();
    }
}
