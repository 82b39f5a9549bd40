package id.jejak.policy.rules.facts;

import id.jejak.policy.rules.ValueType;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every fact by its name. The order of {@link #ALL} is the order in which readers see them. */
public final class FactDictionary {
    public static final List<Fact> ALL =
            Stream.of(
                            ServiceFacts.ALL,
                            LearningFacts.ALL,
                            ConductFacts.ALL,
                            CompetencyFacts.ALL,
                            ActFacts.ALL)
                    .flatMap(List::stream)
                    .toList();

    private static final SortedMap<String, Fact> BY_NAME = byName();

    private FactDictionary() {}

    public static Optional<Fact> fact(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * @throws IllegalArgumentException if there is no such fact
     */
    public static Fact known(String name) {
        return fact(name)
                .orElseThrow(() -> new IllegalArgumentException("no fact is called " + name));
    }

    /** Names of the facts about some subjects. */
    public static SortedSet<String> about(Set<Subject> subjects) {
        return ALL.stream()
                .filter(fact -> subjects.contains(fact.subject()))
                .map(Fact::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The type that a model has to declare for each. */
    public static SortedMap<String, ValueType> types() {
        var types = new TreeMap<String, ValueType>();
        BY_NAME.forEach((name, fact) -> types.put(name, fact.type()));
        return types;
    }

    private static SortedMap<String, Fact> byName() {
        var all = new TreeMap<String, Fact>();
        for (var fact : ALL) {
            if (all.put(fact.name(), fact) != null) {
                throw new IllegalStateException("two facts are called " + fact.name());
            }
        }
        return Collections.unmodifiableSortedMap(all);
    }
}
