package id.jejak.policy.rules.histories;

import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.facts.Subject;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** The reading of every fact of an employee. Facts of a programme are none of an employee's. */
public final class Readings {
    private static final Map<String, Reading> ALL = all();

    private Readings() {}

    /**
     * @throws IllegalArgumentException if there is no such fact of an employee
     */
    public static Reading of(String name) {
        var reading = ALL.get(name);
        if (reading == null) {
            throw new IllegalArgumentException("no history tells " + name);
        }
        return reading;
    }

    public static SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ALL.keySet()));
    }

    /** Whether a history can give it. */
    static boolean tells(String name) {
        return ALL.containsKey(name);
    }

    /** Whether a history can give all of these. */
    public static boolean tell(Set<String> names) {
        return ALL.keySet().containsAll(names);
    }

    private static Map<String, Reading> all() {
        var folds = new HashMap<String, ToLongFunction<Moment>>();
        ServiceFolds.into(folds);
        JpFolds.into(folds);
        TrainingFolds.into(folds);
        ConductFolds.into(folds);
        CompetencyFolds.into(folds);
        ActivityFolds.into(folds);
        NominationFolds.into(folds);
        var all = new HashMap<String, Reading>();
        for (var fact : FactDictionary.ALL) {
            var fold = folds.remove(fact.name());
            if ((fold == null) != (fact.subject() == Subject.PROGRAMME)) {
                throw new IllegalStateException("nothing reads the fact " + fact.name());
            }
            if (fold != null) {
                all.put(fact.name(), new Reading(fact, fold, openWords(fact.name())));
            }
        }
        if (!folds.isEmpty()) {
            throw new IllegalStateException("in no dictionary: " + folds.keySet());
        }
        return Map.copyOf(all);
    }

    private static Reading.Text openWords(String name) {
        return name.equals("region")
                ? (number, world) -> world.regions.text(number)
                : (number, world) -> world.agencies.text(number);
    }
}
