package id.jejak.learning.read.forms;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What somebody's learning counts for in one year.
 *
 * @param jp hundredths
 */
record JpByYear(String employee, long jp) {
    static final Comparator<JpByYear> MOST_FIRST =
            Comparator.comparingLong(JpByYear::jp).reversed().thenComparing(JpByYear::employee);

    /** Such as {@code 2024=1250 2025=300}; null for who never learned anything. */
    static @Nullable String line(Learned learned) {
        if (learned.parts().isEmpty()) {
            return null;
        }
        var years = new TreeMap<Integer, Long>();
        for (var part : learned.parts()) {
            years.merge(part.year(), part.jp(), Long::sum);
        }
        var line = new StringJoiner(" ");
        years.forEach((year, jp) -> line.add(year + "=" + jp));
        return line.toString();
    }

    /**
     * @param year followed by an equals sign
     * @return empty where nothing was learned in the year
     */
    static OptionalLong in(String year, String line) {
        for (var at = line.indexOf(year); at >= 0; at = line.indexOf(year, at + 1)) {
            if (at == 0 || line.charAt(at - 1) == ' ') {
                var end = line.indexOf(' ', at);
                return OptionalLong.of(
                        Long.parseLong(
                                line, at + year.length(), end < 0 ? line.length() : end, 10));
            }
        }
        return OptionalLong.empty();
    }
}
