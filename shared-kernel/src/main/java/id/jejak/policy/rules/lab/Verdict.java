package id.jejak.policy.rules.lab;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Objects;

/** What one variant decided about one point; reused from point to point. */
final class Verdict {
    private static final int DECIMALS = 4;
    private static final int NUMBERS = 4;

    private final long[] numbers = new long[NUMBERS];
    private boolean decided;
    private boolean measured;
    private @Nullable String word;

    /** No rule matched, or an input is missing. */
    void nothing() {
        decided = false;
        measured = false;
        word = null;
        numbers[0] = 0;
    }

    /**
     * @param byNumber whether the first number is the measure of the decision
     */
    void is(@Nullable String outcome, boolean byNumber) {
        decided = true;
        measured = byNumber;
        word = outcome;
    }

    void number(int at, long amount) {
        numbers[at] = amount;
    }

    void copy(Verdict other) {
        decided = other.decided;
        measured = other.measured;
        word = other.word;
        System.arraycopy(other.numbers, 0, numbers, 0, NUMBERS);
    }

    boolean isDecided() {
        return decided;
    }

    /** Null where the outcome is a number only. */
    @Nullable String word() {
        return word;
    }

    /** In ten-thousandths; the measure first, where there is one. */
    long number(int at) {
        return decided ? numbers[at] : 0;
    }

    boolean isMeasured() {
        return decided && measured;
    }

    boolean isSame(Verdict other) {
        return decided == other.decided
                && (!decided
                        || Objects.equals(word, other.word)
                                && (!measured || numbers[0] == other.numbers[0]));
    }

    /** Such as {@code TINGGI 81.25}; a dash for nothing. */
    String text() {
        if (!decided) {
            return Scale.NOTHING;
        }
        var amount = measured ? amount(numbers[0]).toPlainString() : "";
        return word == null ? amount : (word + " " + amount).strip();
    }

    /**
     * @param number in ten-thousandths
     */
    static BigDecimal amount(long number) {
        var amount = BigDecimal.valueOf(number, DECIMALS).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
