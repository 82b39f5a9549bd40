package id.jejak.intake.kinds;

import id.jejak.kernel.InvalidValue;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** The words that offices write in a column, and what each means. */
record Words<T>(Map<String, T> meanings) implements Function<String, T> {
    @Override
    public T apply(String word) {
        var meaning = meanings.get(word.toLowerCase(Locale.ROOT));
        if (meaning == null) {
            throw new InvalidValue(
                    "field.unknown-choice",
                    "One of "
                            + String.join(", ", new TreeSet<>(meanings.keySet()))
                            + " is needed.");
        }
        return meaning;
    }
}
