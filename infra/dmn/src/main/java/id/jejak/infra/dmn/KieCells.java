package id.jejak.infra.dmn;

import id.jejak.policy.rules.CellCheck;
import id.jejak.policy.rules.Finding;
import id.jejak.policy.rules.ValueType;
import id.jejak.policy.rules.compiled.SimpleCells;

import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.types.BuiltInType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Checks cells as they are typed: simple ones at once, all others by asking KIE whether they are
 * FEEL at all.
 */
public final class KieCells implements CellCheck {
    /** Deeper than anybody writes, less than what KIE's parser dies of. */
    private static final int DEEPEST = 60;

    private final SimpleCells simple = new SimpleCells();

    @Override
    public Optional<Finding> input(
            String text, ValueType type, List<String> words, Map<String, ValueType> names) {
        return orElseKie(
                simple.input(text, type, words, names),
                text,
                (feel, context) -> {
                    names.forEach((name, of) -> context.addInputVariableType(name, feelType(of)));
                    feel.processUnaryTests(text, context.addInputVariableType("?", feelType(type)));
                });
    }

    @Override
    public Optional<Finding> output(
            String text, ValueType type, List<String> words, Map<String, ValueType> names) {
        return orElseKie(
                simple.output(text, type, words, names),
                text,
                (feel, context) -> {
                    names.forEach((name, of) -> context.addInputVariableType(name, feelType(of)));
                    feel.processExpression(text, context);
                });
    }

    private static Optional<Finding> orElseKie(
            Optional<Finding> ours, String text, BiConsumer<FEEL, CompilerContext> parse) {
        if (ours.isEmpty() || !ours.get().code().equals(Finding.BEYOND_FAST_PATH)) {
            return ours;
        }
        if (depth(text) > DEEPEST) {
            return broken("nested deeper than " + DEEPEST);
        }
        var errors = new ArrayList<String>();
        try {
            var feel = FEELBuilder.builder().build();
            feel.addListener(
                    event -> {
                        if (event.getSeverity() == FEELEvent.Severity.ERROR) {
                            errors.add(event.getMessage());
                        }
                    });
            parse.accept(feel, feel.newCompilerContext());
        } catch (RuntimeException | StackOverflowError unreadable) {
            errors.add(unreadable.toString());
        }
        return errors.isEmpty() ? ours : broken(errors.getFirst());
    }

    /** How deep brackets are nested in a text. */
    static int depth(String text) {
        var depth = 0;
        var deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '[', '{' -> deepest = Math.max(deepest, ++depth);
                case ')', ']', '}' -> depth--;
                default -> {}
            }
        }
        return deepest;
    }

    private static Optional<Finding> broken(String text) {
        return Optional.of(
                new Finding("policy.broken-cell", Finding.Severity.ERROR, null, null, null, text));
    }

    private static Type feelType(ValueType type) {
        return switch (type) {
            case NUMBER -> BuiltInType.NUMBER;
            case WORD -> BuiltInType.STRING;
            case TRUTH -> BuiltInType.BOOLEAN;
        };
    }
}
