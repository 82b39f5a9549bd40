package id.jejak.policy.rules.points;

import id.jejak.policy.rules.ValueType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One place in Jejak that asks a policy.
 *
 * @param policy its id
 * @param supplied names of facts, one set for each kind of occasion; a version has to do with one
 * @param whole whether a version has to read all facts of that set
 * @param answers what a version has to give
 */
public record DecisionPoint(
        String policy, List<SortedSet<String>> supplied, boolean whole, List<Answer> answers) {
    /**
     * @param words the only ones that are understood; any where there are none
     */
    public record Answer(String output, ValueType type, List<String> words) {
        public Answer {
            words = List.copyOf(words);
        }
    }

    public DecisionPoint {
        supplied = supplied.stream().map(DecisionPoint::fixed).toList();
        answers = List.copyOf(answers);
    }

    static DecisionPoint of(String policy, String... facts) {
        return of(policy, Set.of(facts));
    }

    static DecisionPoint of(String policy, Set<String> facts) {
        return new DecisionPoint(policy, List.of(new TreeSet<>(facts)), false, List.of());
    }

    /** Of all facts of one set or of the other. */
    static DecisionPoint either(String policy, Set<String> one, Set<String> other) {
        return new DecisionPoint(
                policy, List.of(new TreeSet<>(one), new TreeSet<>(other)), true, List.of());
    }

    DecisionPoint number(String output) {
        return needing(new Answer(output, ValueType.NUMBER, List.of()));
    }

    DecisionPoint truth(String output) {
        return needing(new Answer(output, ValueType.TRUTH, List.of()));
    }

    DecisionPoint word(String output, String... words) {
        return needing(new Answer(output, ValueType.WORD, List.of(words)));
    }

    DecisionPoint word(String output, Enum<?>[] words) {
        return word(output, Stream.of(words).map(Enum::name).toArray(String[]::new));
    }

    private DecisionPoint needing(Answer answer) {
        var all = new ArrayList<>(answers);
        all.add(answer);
        return new DecisionPoint(policy, supplied, whole, all);
    }

    private static SortedSet<String> fixed(SortedSet<String> names) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }
}
