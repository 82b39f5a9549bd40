package id.jejak.evaluation.read.effect;

import id.jejak.tallies.Numbers;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Scores of several sessions together.
 *
 * @param of a trainer as the organiser calls it, or the id of a partner
 * @param name what the trainer or partner is called
 * @param mean 0 to 100
 */
record Scores(String of, String name, int sessions, int answers, @Nullable BigDecimal mean) {
    static @Nullable BigDecimal mean(long hundredths, int number) {
        return Numbers.ratio(hundredths, 100L * number, 1);
    }

    /**
     * @param keys whom a session counts for
     * @param called the name for a key
     */
    static List<Scores> by(
            List<SessionVoice> voices,
            Function<SessionVoice, List<String>> keys,
            UnaryOperator<String> called) {
        var groups = new TreeMap<String, List<SessionVoice>>();
        for (var voice : voices) {
            keys.apply(voice)
                    .forEach(key -> groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(voice));
        }
        return groups.entrySet().stream()
                .map(one -> of(one.getKey(), called.apply(one.getKey()), one.getValue()))
                .toList();
    }

    private static Scores of(String key, String name, List<SessionVoice> voices) {
        var answers = voices.stream().mapToInt(SessionVoice::answers).sum();
        var sum = voices.stream().mapToLong(SessionVoice::sum).sum();
        return new Scores(key, name, voices.size(), answers, mean(sum, answers));
    }
}
