package id.jejak.policy.read.book;

import id.jejak.policy.read.book.Difference.Kind;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.DecisionTable;
import id.jejak.policy.rules.tables.InputData;
import id.jejak.policy.rules.tables.Logic;
import id.jejak.policy.rules.tables.RuleSet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What differs between two models: decisions are matched by their names, columns by theirs, rules
 * by their ids. How a file is laid out or drawn is no difference.
 */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(RuleSet before, RuleSet after) {
        var differences = new Differences();
        differences.note(Kind.NAME, null, null, null, before.name(), after.name());
        differences.note(
                Kind.DESCRIPTION, null, null, null, before.description(), after.description());
        differences.each(
                byName(before.inputs(), InputData::name),
                byName(after.inputs(), InputData::name),
                (name, one, other) ->
                        differences.note(Kind.INPUT, null, null, name, type(one), type(other)));
        differences.each(
                byName(before.decisions(), DecisionNode::name),
                byName(after.decisions(), DecisionNode::name),
                differences::decision);
        return List.copyOf(differences.found);
    }

    private static @Nullable String type(@Nullable InputData input) {
        return input == null ? null : input.type().name();
    }

    private void decision(
            String name, @Nullable DecisionNode before, @Nullable DecisionNode after) {
        if (before == null || after == null) {
            note(Kind.DECISION, name, null, null, text(before), text(after));
            return;
        }
        note(Kind.NOTE, name, null, null, before.description(), after.description());
        if (before.logic() instanceof DecisionTable one
                && after.logic() instanceof DecisionTable other) {
            new TableDifferences(name, this).between(one, other);
        } else {
            note(Kind.FORMULA, name, null, null, text(before), text(after));
        }
    }

    private static @Nullable String text(@Nullable DecisionNode node) {
        return node == null
                ? null
                : switch (node.logic()) {
                    case DecisionTable table -> "table of " + table.rules().size() + " rules";
                    case Logic.Formula(var text) -> text;
                };
    }

    void note(
            Kind kind,
            @Nullable String table,
            @Nullable String rule,
            @Nullable String column,
            @Nullable String before,
            @Nullable String after) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(kind, table, rule, column, before, after));
        }
    }

    /** What to do with two things of one name, one of which may be missing. */
    interface Pair<T> {
        void compare(String name, @Nullable T before, @Nullable T after);
    }

    /** In the order of the first, then what only the second has. */
    <T> void each(Map<String, T> before, Map<String, T> after, Pair<T> pair) {
        var names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(name -> pair.compare(name, before.get(name), after.get(name)));
    }

    static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        var named = new LinkedHashMap<String, T>();
        all.forEach(one -> named.putIfAbsent(name.apply(one), one));
        return named;
    }
}
