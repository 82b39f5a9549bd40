package id.jejak.policy.read.editor;

import id.jejak.kernel.InvalidValue;
import id.jejak.policy.read.editor.Grid.Column;
import id.jejak.policy.read.editor.Grid.Decision;
import id.jejak.policy.read.editor.Grid.Row;
import id.jejak.policy.rules.ValueType;

import org.springframework.util.MultiValueMap;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The fields of the page's form: {@code d0.name} is the first decision's name, {@code d0.i1.words}
 * the allowed words of its second input, {@code d0.r2.o0} the first output of its third rule.
 */
final class GridForm {
    static final int MOST_DECISIONS = 60;
    static final int MOST_COLUMNS = 40;
    static final int MOST_RULES = 1_000;
    private final MultiValueMap<String, String> fields;

    private GridForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /**
     * @throws InvalidValue {@code policy.too-large} beyond what a page can show
     */
    static Grid read(MultiValueMap<String, String> fields) {
        return new GridForm(fields).grid();
    }

    private Grid grid() {
        return new Grid(
                text("id"),
                text("version"),
                text("name"),
                text("description"),
                all("d", ".name", MOST_DECISIONS, this::decision));
    }

    private Decision decision(int number) {
        var at = "d" + number;
        var inputs = all(at + ".i", ".name", MOST_COLUMNS, i -> column(at + ".i" + i));
        var outputs = all(at + ".o", ".name", MOST_COLUMNS, o -> column(at + ".o" + o));
        return new Decision(
                text(at + ".name"),
                text(at + ".about"),
                text(at + ".hit"),
                type(at + ".type"),
                text(at + ".text"),
                inputs,
                outputs,
                all(
                        at + ".r",
                        ".id",
                        MOST_RULES,
                        r -> row(at + ".r" + r, inputs.size(), outputs.size())));
    }

    private Column column(String at) {
        return new Column(
                text(at + ".name"), text(at + ".label"), type(at + ".type"), text(at + ".words"));
    }

    private Row row(String at, int inputs, int outputs) {
        return new Row(
                text(at + ".id"),
                IntStream.range(0, inputs).mapToObj(i -> text(at + ".i" + i)).toList(),
                IntStream.range(0, outputs).mapToObj(o -> text(at + ".o" + o)).toList(),
                text(at + ".note"));
    }

    private <T> List<T> all(String at, String mark, int most, IntFunction<T> one) {
        var found = 0;
        while (fields.containsKey(at + found + mark)) {
            if (++found > most) {
                throw new InvalidValue("policy.too-large", "A page takes no model that large.");
            }
        }
        return IntStream.range(0, found).mapToObj(one).toList();
    }

    private ValueType type(String field) {
        var chosen = text(field);
        return Arrays.stream(ValueType.values())
                .filter(type -> type.name().equals(chosen))
                .findFirst()
                .orElse(ValueType.NUMBER);
    }

    private String text(String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "").strip();
    }
}
