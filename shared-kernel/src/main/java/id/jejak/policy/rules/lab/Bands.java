package id.jejak.policy.rules.lab;

import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Ranges of numbers, so that amounts can be counted: each reaches from its bound to the next. */
final class Bands {
    private static final long UNIT = 10_000;
    private static final long[] BOUNDS =
            Stream.of(
                            LongStream.range(0, 10),
                            LongStream.iterate(10, n -> n < 100, n -> n + 5),
                            LongStream.of(100, 150, 200, 500, 1_000))
                    .flatMapToLong(some -> some)
                    .toArray();
    private static final String[] LABELS =
            Stream.concat(Stream.of("<0"), Arrays.stream(BOUNDS).mapToObj(Long::toString))
                    .toArray(String[]::new);

    /** By whole numbers below the last bound. */
    private static final int[] INDEXES =
            LongStream.range(0, BOUNDS[BOUNDS.length - 1]).mapToInt(Bands::search).toArray();

    private Bands() {}

    static int size() {
        return LABELS.length;
    }

    static int indexOf(long tenThousandths) {
        if (tenThousandths < 0) {
            return 0;
        }
        var whole = tenThousandths / UNIT;
        return whole < INDEXES.length ? INDEXES[(int) whole] : LABELS.length - 1;
    }

    private static int search(long whole) {
        var found = Arrays.binarySearch(BOUNDS, whole);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The lower bound of the range, as text. */
    static String label(int index) {
        return LABELS[index];
    }

    static String of(long tenThousandths) {
        return LABELS[indexOf(tenThousandths)];
    }

    /** Numbers by size, what is below zero first; words by letter. */
    static int compare(String one, String other) {
        if (one.equals(LABELS[0]) || other.equals(LABELS[0])) {
            return Boolean.compare(other.equals(LABELS[0]), one.equals(LABELS[0]));
        }
        return isNumber(one) && isNumber(other)
                ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(Character::isDigit);
    }
}
