package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.CellCheck;
import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.Column;
import id.jejak.policy.rules.tables.DecisionNode;
import id.jejak.policy.rules.tables.InputData;
import id.jejak.policy.rules.tables.Limits;
import id.jejak.policy.rules.tables.Literals;
import id.jejak.policy.rules.tables.Logic;
import id.jejak.policy.rules.tables.PlainFeel;
import id.jejak.policy.rules.tables.RuleSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks cells in simple FEEL; of all others it only says that they are beyond it. */
public final class SimpleCells implements CellCheck {
    @Override
    public Optional<Finding> input(
            String text, ValueType type, List<String> words, Map<String, ValueType> names) {
        var findings = new Findings();
        if (isLookedAt(text, findings)) {
            CellReading.cell(
                    text,
                    column(type, words),
                    findings.at(null, null, null),
                    names.keySet()::contains);
        }
        return findings.all().stream().findFirst();
    }

    @Override
    public Optional<Finding> output(
            String text, ValueType type, List<String> words, Map<String, ValueType> names) {
        var findings = new Findings();
        if (isLookedAt(text, findings)) {
            var inputs =
                    names.entrySet().stream()
                            .map(name -> new InputData("", name.getKey(), "", name.getValue()))
                            .toList();
            var scope = new Scope(new RuleSet("", "", "", "", inputs, List.of()));
            var node =
                    new DecisionNode(
                            "", "", "", type, List.copyOf(names.keySet()), new Logic.Formula(text));
            new TermCheck(scope, node, findings.at(null, null, null)).output(text, type, words);
        }
        return findings.all().stream().findFirst();
    }

    private static boolean isLookedAt(String text, Findings findings) {
        var here = findings.at(null, null, null);
        if (text.length() > Limits.CELL) {
            here.error("policy.too-large", text.length() + " characters");
            return false;
        }
        var offence = PlainFeel.offence(text);
        offence.ifPresent(what -> here.error("policy.not-permitted", what));
        return offence.isEmpty();
    }

    private static Column column(ValueType type, List<String> words) {
        var allowed = String.join(",", words.stream().map(Literals::quote).toList());
        return new Column("", "", "", type, allowed);
    }
}
