package id.jejak.policy.rules.facts;

import id.jejak.policy.rules.ValueType;

import java.util.Arrays;
import java.util.List;

/**
 * One input that a model may read.
 *
 * @param name as models write it
 * @param words the allowed ones, in their own order; empty for an open list, and for other types
 * @param indonesian what it means
 * @param english what it means
 * @param sources stored names of the events it comes from
 * @param uncertain whether the meaning itself rests on a choice that no source settles
 */
public record Fact(
        String name,
        ValueType type,
        Unit unit,
        Window window,
        Subject subject,
        List<String> words,
        String indonesian,
        String english,
        List<String> sources,
        boolean uncertain) {
    public Fact {
        words = List.copyOf(words);
        sources = List.copyOf(sources);
    }

    static Fact number(String name, Unit unit, Window window, String id, String en) {
        return new Fact(
                name,
                ValueType.NUMBER,
                unit,
                window,
                Subject.EMPLOYEE,
                List.of(),
                id,
                en,
                List.of(),
                false);
    }

    static Fact truth(String name, Window window, String id, String en) {
        return plain(name, ValueType.TRUTH, window, List.of(), id, en);
    }

    static Fact word(String name, List<String> words, Window window, String id, String en) {
        return plain(name, ValueType.WORD, window, words, id, en);
    }

    private static Fact plain(
            String name, ValueType type, Window window, List<String> words, String id, String en) {
        return new Fact(
                name, type, Unit.NONE, window, Subject.EMPLOYEE, words, id, en, List.of(), false);
    }

    static List<String> wordsOf(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    Fact from(String... events) {
        return new Fact(
                name,
                type,
                unit,
                window,
                subject,
                words,
                indonesian,
                english,
                List.of(events),
                uncertain);
    }

    Fact about(Subject other) {
        return new Fact(
                name, type, unit, window, other, words, indonesian, english, sources, uncertain);
    }

    Fact withDoubt() {
        return new Fact(
                name, type, unit, window, subject, words, indonesian, english, sources, true);
    }
}
