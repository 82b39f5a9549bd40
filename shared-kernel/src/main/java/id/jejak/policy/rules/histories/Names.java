package id.jejak.policy.rules.histories;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers for texts that many histories share, given in the order in which they are first met. */
final class Names {
    private final Map<String, Integer> numbers;
    private String[] texts;

    Names() {
        this(new HashMap<>(), new String[0]);
    }

    private Names(Map<String, Integer> numbers, String[] texts) {
        this.numbers = numbers;
        this.texts = texts;
    }

    int of(String text) {
        var known = numbers.get(text);
        if (known != null) {
            return known;
        }
        var next = numbers.size();
        if (next == texts.length) {
            texts = Arrays.copyOf(texts, Math.max(16, 2 * next));
        }
        texts[next] = text;
        numbers.put(text, next);
        return next;
    }

    /** -1 where it was never met. */
    int find(String text) {
        return numbers.getOrDefault(text, -1);
    }

    String text(int number) {
        return texts[number];
    }

    Names copy() {
        return new Names(new HashMap<>(numbers), texts.clone());
    }
}
