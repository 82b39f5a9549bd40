package id.jejak.policy.rules.shipped;

import id.jejak.policy.rules.Decisions;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Outcome;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.compiled.CompiledEngine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Asks a shipped model.
 *
 * @param common inputs that every question shares
 */
record Ask(Decisions model, Inputs common) {
    /**
     * @param common names, each followed by its value
     */
    static Ask of(String id, String version, Object... common) {
        var model = new CompiledEngine().compile(ShippedModels.of(id, version).model());
        return new Ask(model, with(Inputs.NONE, common));
    }

    /**
     * @param more names, each followed by its value; they come on top of what is common
     */
    Outcome about(Object... more) {
        return model.decide(with(common, more));
    }

    String word(String output, Object... more) {
        return about(more).value(output).text();
    }

    BigDecimal number(String output, Object... more) {
        return new BigDecimal(word(output, more));
    }

    boolean truth(String output, Object... more) {
        return Boolean.parseBoolean(word(output, more));
    }

    /** As facts give a ratio: percent, cut after four decimals. */
    static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 4, RoundingMode.FLOOR);
    }

    private static Inputs with(Inputs inputs, Object... more) {
        for (int i = 0; i < more.length; i += 2) {
            inputs = inputs.with((String) more[i], value(more[i + 1]));
        }
        return inputs;
    }

    private static Value value(Object value) {
        return switch (value) {
            case Integer number -> Value.of(number);
            case BigDecimal number -> Value.of(number);
            case Boolean truth -> Value.of(truth);
            case Enum<?> word -> Value.of(word);
            default -> Value.of(value.toString());
        };
    }
}
