package id.jejak.policy.rules.lab;

import id.jejak.kernel.InvalidValue;
import id.jejak.policy.rules.DatedPolicies;
import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.facts.Subject;
import id.jejak.policy.rules.histories.Readings;
import id.jejak.policy.rules.histories.Snapshot;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that a question needs, compiled; any number of threads may read it. */
record Plan(Question question, List<Item> items, DatedPolicies policies, Stamp stamp, String id) {

    /**
     * @param compile the fastest engine that can do it
     * @throws id.jejak.policy.rules.ModelRefused if a candidate is no model to decide by
     * @throws InvalidValue if a candidate reads what no history tells
     */
    static Plan of(
            Question question,
            DatedPolicies policies,
            Snapshot crowd,
            Function<PolicyModel, Decisions> compile) {
        var items = new ArrayList<Item>();
        for (var policy : Chain.from(question.candidate().keySet())) {
            var item = item(policy, question, policies, compile);
            if (!item.baseline().isEmpty() || item.candidate() != null) {
                items.add(item);
            }
        }
        var stamp =
                new Stamp(crowd.position(), baseline(items), candidates(items), crowd.leftOut());
        return new Plan(question, List.copyOf(items), policies, stamp, question.id(stamp));
    }

    Lives lives(Snapshot crowd) {
        return new Lives(
                crowd,
                question.population().agencies(),
                (int) question.from().toEpochDay(),
                (int) question.to().toEpochDay());
    }

    /** Whether the baseline is what was in force. */
    boolean isInForce(Item item) {
        return !question.baseline().containsKey(item.policy());
    }

    private static Item item(
            String policy,
            Question question,
            DatedPolicies policies,
            Function<PolicyModel, Decisions> compile) {
        var candidate = variant(question.candidate().get(policy), compile);
        var fixed = variant(question.baseline().get(policy), compile);
        var turns =
                fixed == null
                        ? inForce(policy, question, policies)
                        : List.of(new Item.Turn(Integer.MIN_VALUE, fixed));
        var scale = Scale.of(policy, common(turns, candidate));
        var order = WordOrder.of(scale.outcomes(), models(turns, candidate));
        var item = new Item(policy, new Gauge(policy, scale), order, turns, candidate);
        item.variants().forEach(variant -> told(policy, variant));
        if (candidate != null && policy.equals(Chain.CAPS)) {
            CapTable.of(candidate.decisions());
        }
        return item;
    }

    /** What a model reads must be told by the histories of those it decides about. */
    private static void told(String policy, Variant variant) {
        var unknown = new TreeSet<>(variant.decisions().reads().keySet());
        unknown.removeAll(
                Chain.OF_PROGRAMMES.contains(policy)
                        ? FactDictionary.about(Set.of(Subject.PROGRAMME))
                        : Readings.names());
        if (!unknown.isEmpty()) {
            throw new InvalidValue(
                    "lab.not-told-by-histories",
                    "No history tells what " + policy + " reads: " + unknown + ".");
        }
    }

    private static @Nullable Variant variant(
            @Nullable PolicyModel model, Function<PolicyModel, Decisions> compile) {
        return model == null ? null : Variant.of(model, compile.apply(model));
    }

    /**
     * What is in force on the first day, and whatever begins or ends after it. What gives JP may
     * decide after the period about a credit that counts in it.
     */
    private static List<Item.Turn> inForce(
            String policy, Question question, DatedPolicies policies) {
        var turns = policies.turns(policy).days();
        var days = new TreeSet<LocalDate>();
        days.add(question.from());
        var last = Chain.givesJp(policy) ? LocalDate.MAX : question.to();
        if (question.from().isBefore(last)) {
            days.addAll(turns.subSet(question.from(), false, last, true));
        }
        var found = new ArrayList<Item.Turn>();
        for (var day : days) {
            var variant = policies.inForce(policy, day).map(Plan::variant).orElse(null);
            if (variant != null || !found.isEmpty()) {
                found.add(new Item.Turn((int) day.toEpochDay(), variant));
            }
        }
        return found;
    }

    private static Variant variant(Policy policy) {
        return Variant.of(policy.model(), policy.decisions());
    }

    /** What each of them gives, and with one type. */
    private static SortedMap<String, ValueType> common(
            List<Item.Turn> turns, @Nullable Variant candidate) {
        var gives = variants(turns, candidate).map(variant -> variant.decisions().gives()).toList();
        var common = new TreeMap<String, ValueType>();
        gives.stream().limit(1).forEach(common::putAll);
        gives.forEach(some -> common.entrySet().retainAll(some.entrySet()));
        return common;
    }

    private static List<PolicyModel> models(List<Item.Turn> turns, @Nullable Variant candidate) {
        return variants(turns, candidate).map(Variant::model).toList();
    }

    private static Stream<Variant> variants(List<Item.Turn> turns, @Nullable Variant candidate) {
        return Stream.concat(turns.stream().map(Item.Turn::variant), Stream.ofNullable(candidate))
                .filter(Objects::nonNull);
    }

    private static List<Stamp.Used> baseline(List<Item> items) {
        return items.stream().flatMap(Plan::decided).toList();
    }

    private static Stream<Stamp.Used> decided(Item item) {
        return item.baseline().stream()
                .flatMap(
                        turn ->
                                Stream.ofNullable(turn.variant())
                                        .map(variant -> used(item, variant, from(turn))));
    }

    private static @Nullable LocalDate from(Item.Turn turn) {
        return turn.from() == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(turn.from());
    }

    private static List<Stamp.Used> candidates(List<Item> items) {
        return items.stream()
                .filter(item -> item.candidate() != null)
                .map(item -> used(item, Objects.requireNonNull(item.candidate()), null))
                .toList();
    }

    private static Stamp.Used used(Item item, Variant variant, @Nullable LocalDate from) {
        return new Stamp.Used(item.policy(), variant.version(), from, variant.sha256());
    }
}
