package id.jejak.voice.read.said;

import id.jejak.kernel.PolicyRef;
import id.jejak.tallies.Tally;
import id.jejak.voice.rules.AnswerTime;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * What the public said to an agency in a year, and how it was answered.
 *
 * @param byKind voices of the year, rejected ones left out
 * @param byTheme the most frequent first
 * @param answered of the voices of the year
 * @param medianDays from submission to answer; null while nothing is answered
 * @param waiting now, of all years
 * @param overdue waiting longer than the policy gives
 * @param unnoticed not acknowledged in the time that the policy gives
 * @param linked needs that voices of the year speak for, by competency
 * @param policy gives the days
 */
record VoiceFigures(
        int year,
        long voices,
        Map<String, Long> byKind,
        SequencedMap<String, Long> byTheme,
        long answered,
        @Nullable BigDecimal medianDays,
        long waiting,
        long overdue,
        long unnoticed,
        long rejected,
        SequencedMap<String, Long> linked,
        long forums,
        long guests,
        PolicyRef policy,
        int daysToAcknowledge,
        int daysToAnswer) {

    static VoiceFigures of(Tally<Topic> tally, int year, LocalDate today) {
        IntPredicate ofYear = at -> at == year;
        return new VoiceFigures(
                year,
                tally.sum(Topic.KIND, ofYear),
                counted(tally, Topic.KIND, year),
                counted(tally, Topic.THEME, year),
                days(tally, year).values().stream().mapToLong(Long::longValue).sum(),
                median(days(tally, year)),
                tally.sum(Topic.WAITING),
                tally.sum(Topic.WAITING, before(AnswerTime.answerSince(today))),
                tally.sum(Topic.UNNOTICED, before(AnswerTime.acknowledgeSince(today))),
                tally.sum(Topic.REJECTED, ofYear),
                counted(tally, Topic.LINKED, year),
                tally.sum(Topic.FORUMS, ofYear),
                tally.sum(Topic.GUESTS, ofYear),
                AnswerTime.POLICY,
                AnswerTime.DAYS_TO_ACKNOWLEDGE,
                AnswerTime.DAYS_TO_ANSWER);
    }

    private static IntPredicate before(LocalDate day) {
        return at -> at < day.toEpochDay();
    }

    /** Largest first. */
    private static SequencedMap<String, Long> counted(Tally<Topic> tally, Topic topic, int year) {
        var counts = new TreeMap<String, Long>();
        tally.each(
                topic,
                (figure, number) -> {
                    if (figure.at() == year) {
                        counts.put(figure.of(), number);
                    }
                });
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                Long::sum,
                                LinkedHashMap::new));
    }

    private static SortedMap<Integer, Long> days(Tally<Topic> tally, int year) {
        var days = new TreeMap<Integer, Long>();
        tally.each(
                Topic.ANSWERED,
                (figure, number) -> {
                    if (figure.of().equals(Integer.toString(year))) {
                        days.put(figure.at(), number);
                    }
                });
        return days;
    }

    /** The middle one; of an even number the mean of the two in the middle. */
    static @Nullable BigDecimal median(SortedMap<Integer, Long> days) {
        var all = days.values().stream().mapToLong(Long::longValue).sum();
        return all == 0
                ? null
                : BigDecimal.valueOf(nth(days, (all - 1) / 2) + nth(days, all / 2))
                        .divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
    }

    private static long nth(SortedMap<Integer, Long> days, long number) {
        var passed = 0L;
        for (var day : days.entrySet()) {
            passed += day.getValue();
            if (number < passed) {
                return day.getKey();
            }
        }
        throw new IllegalArgumentException("there are only " + passed);
    }
}
