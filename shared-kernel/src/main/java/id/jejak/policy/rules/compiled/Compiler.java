package id.jejak.policy.rules.compiled;

import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.tables.InputData;
import id.jejak.policy.rules.tables.RuleSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns a model that was understood into steps over registers. */
final class Compiler {
    private final RuleSet model;
    private final List<ParsedTable> tables;
    private final List<String> dictionary;
    private final Map<String, Integer> registers = new HashMap<>();
    private final Map<String, ValueType> types = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private int next;

    Compiler(RuleSet model, List<ParsedTable> tables) {
        this.model = model;
        this.tables = tables;
        this.dictionary = dictionary(tables);
    }

    CompiledModel compiled() {
        var reads = new TreeMap<String, ValueType>();
        for (InputData input : model.inputs()) {
            reads.put(input.name(), input.type());
            register(input.name(), input.type());
        }
        var outputs = new TreeMap<String, Integer>();
        var gives = new TreeMap<String, ValueType>();
        for (var table : tables) {
            for (var key : table.keys()) {
                outputs.put(key.name(), register(key.path(), key.type()));
                gives.put(key.name(), key.type());
            }
        }
        var slots = new TreeMap<String, Integer>();
        reads.keySet().forEach(name -> slots.put(name, registers.get(name)));
        for (int i = 0; i < tables.size(); i++) {
            step(i, tables.get(i));
        }
        return new CompiledModel(
                new CompiledModel.Names(reads, gives, slots, outputs, dictionary, next),
                tables,
                steps.toArray(Step[]::new));
    }

    private int register(String path, ValueType type) {
        registers.put(path, next);
        types.put(path, type);
        return next++;
    }

    private void step(int index, ParsedTable table) {
        if (!table.isTable()) {
            var register = registers.get(table.keys().getFirst().path());
            steps.add(new FastFormula(register, code(table.outputs().getFirst().getFirst()), true));
            return;
        }
        var columns = new ArrayList<FastColumn>();
        var maker = new Columns(dictionary);
        for (int i = 0; i < table.heads().size(); i++) {
            var at = i;
            var head = table.heads().get(i);
            var cells = table.cells().stream().map(row -> row.get(at)).toList();
            columns.add(maker.column(tested(head), type(head), cells));
        }
        var outputs = new ArrayList<FastOutput>();
        for (int i = 0; i < table.keys().size(); i++) {
            outputs.add(output(table, i));
        }
        steps.add(
                new FastTable(
                        index,
                        table.hitPolicy(),
                        Columns.everyRule(table.rules()),
                        columns.toArray(FastColumn[]::new),
                        outputs.toArray(FastOutput[]::new)));
    }

    /** The register that a column looks at; more than a name is reckoned into one of its own. */
    private int tested(Term head) {
        if (head instanceof Term.Name(var name)) {
            return registers.get(name);
        }
        steps.add(new FastFormula(next, code(head), false));
        return next++;
    }

    private ValueType type(Term head) {
        return switch (head) {
            case Term.Name(var name) -> types.get(name);
            case Term.Constant(var value) -> Plain.type(value);
            default -> ValueType.NUMBER;
        };
    }

    private FastOutput output(ParsedTable table, int index) {
        var rules = table.rules();
        var constants = new long[rules];
        var codes = new Code[rules];
        var reckons = false;
        for (int rule = 0; rule < rules; rule++) {
            var term = table.outputs().get(rule).get(index);
            if (term instanceof Term.Constant(var value)) {
                constants[rule] = constant(value);
            } else {
                codes[rule] = code(term);
                reckons = true;
            }
        }
        var register = registers.get(table.keys().get(index).path());
        return new FastOutput(register, constants, codes, reckons);
    }

    private long constant(Value value) {
        return switch (value) {
            case Value.Amount(var number) -> Scaled.of(number);
            case Value.Word(var word) -> dictionary.indexOf(word);
            case Value.Truth(var holds) -> holds ? 1 : 0;
        };
    }

    private Code code(Term term) {
        return switch (term) {
            case Term.Constant(var value) -> new Code.Constant(constant(value));
            case Term.Name(var name) -> new Code.Register(registers.get(name));
            case Term.Negative(var of) -> new Code.Difference(new Code.Constant(0), code(of));
            case Term.Reckoned(var operator, var left, var right) ->
                    switch (operator) {
                        case '+' -> new Code.Sum(code(left), code(right));
                        case '-' -> new Code.Difference(code(left), code(right));
                        case '*' -> new Code.Product(code(left), code(right));
                        default -> new Code.Quotient(code(left), code(right));
                    };
        };
    }

    private static List<String> dictionary(List<ParsedTable> tables) {
        var words = new TreeSet<String>();
        for (var table : tables) {
            for (var row : table.cells()) {
                for (var cell : row) {
                    for (var test : cell.tests()) {
                        if (test instanceof Cell.Test.Is(Value.Word(var word))) {
                            words.add(word);
                        }
                    }
                }
            }
            for (var row : table.outputs()) {
                for (var term : row) {
                    if (term instanceof Term.Constant(Value.Word(var word))) {
                        words.add(word);
                    }
                }
            }
        }
        return List.copyOf(words);
    }
}
