package id.jejak.policy.rules.points;

import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.facts.FactDictionary;
import id.jejak.policy.rules.points.DecisionPoint.Answer;
import id.jejak.policy.rules.tables.InputData;
import id.jejak.policy.rules.tables.RuleSet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether Jejak could decide by a model at the place that asks its policy. */
public final class PointCheck {
    public static final String NOT_SUPPLIED = "policy.fact-not-supplied";
    public static final String NOT_READ = "policy.fact-not-read";
    public static final String ANSWER_MISSING = "policy.answer-missing";

    private final DecisionPoint point;
    private final RuleSet model;
    private final List<Finding> found = new ArrayList<>();

    private PointCheck(DecisionPoint point, RuleSet model) {
        this.point = point;
        this.model = model;
    }

    /**
     * What keeps it from that, each an error with the table and the input or output named.
     *
     * @param policy id; of one that only the lab asks nothing is wrong
     */
    public static List<Finding> findings(String policy, RuleSet model) {
        return LivePoints.of(policy)
                .map(point -> new PointCheck(point, model).findings())
                .orElse(List.of());
    }

    private List<Finding> findings() {
        facts();
        var outputs = Outputs.of(model);
        for (var answer : point.answers()) {
            var given = outputs.get(answer.output());
            if (given == null) {
                add(ANSWER_MISSING, null, null, answer.output(), answer.type().toString());
            } else if (given.type() != answer.type()) {
                var text = given.type() + ", but " + answer.type() + " is needed";
                add("policy.mistyped", given.table(), null, answer.output(), text);
            } else if (!answer.words().isEmpty()) {
                words(answer, given);
            }
        }
        return found;
    }

    private void facts() {
        var reads =
                model.inputs().stream()
                        .map(InputData::name)
                        .filter(name -> FactDictionary.fact(name).isPresent())
                        .collect(Collectors.toCollection(TreeSet::new));
        var supplied = closest(reads);
        for (var name : reads) {
            if (!supplied.contains(name)) {
                notSupplied(name, "supplied: " + String.join(", ", supplied));
            }
        }
        if (point.whole()) {
            supplied.stream()
                    .filter(name -> !reads.contains(name))
                    .forEach(name -> add(NOT_READ, null, null, name, String.join(", ", supplied)));
        }
    }

    /** The occasion that a model may have been written for. */
    private SortedSet<String> closest(SortedSet<String> reads) {
        return point.supplied().stream()
                .max(Comparator.comparingLong(set -> reads.stream().filter(set::contains).count()))
                .orElseThrow();
    }

    private void notSupplied(String name, String text) {
        var before = found.size();
        model.decisions().stream()
                .filter(node -> node.needs().contains(name))
                .forEach(node -> add(NOT_SUPPLIED, node.name(), null, name, text));
        if (found.size() == before) {
            add(NOT_SUPPLIED, null, null, name, text);
        }
    }

    private void words(Answer answer, Outputs.Given given) {
        given.words()
                .forEach(
                        (word, rule) -> {
                            if (!answer.words().contains(word)) {
                                add(
                                        "policy.unknown-word",
                                        given.table(),
                                        rule,
                                        answer.output(),
                                        word);
                            }
                        });
    }

    private void add(
            String code,
            @Nullable String table,
            @Nullable Integer rule,
            String column,
            String text) {
        found.add(new Finding(code, Finding.Severity.ERROR, table, rule, column, text));
    }
}
