package id.jejak.dashboards.read.agencydashboard;

import id.jejak.kernel.Jp;
import id.jejak.tallies.Sorted;
import id.jejak.training.rules.JpDuty;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * What one employee learned, by year of completion.
 *
 * @param jp hundredths of JP by calendar year
 * @param jpOfContractYear the same by contract year, named by the calendar year it starts in
 * @param outsideOfContractYear hundredths of own initiative that count for no duty, by contract
 *     year
 * @param trainings completed trainings by calendar year
 */
record Learning(
        SortedMap<Integer, Long> jp,
        SortedMap<Integer, Long> jpOfContractYear,
        SortedMap<Integer, Long> outsideOfContractYear,
        SortedMap<Integer, Integer> trainings) {
    static final Learning NONE =
            new Learning(Sorted.none(), Sorted.none(), Sorted.none(), Sorted.none());

    Learning with(LocalDate on, Jp credited, LocalDate since) {
        var hundredths = hundredths(credited);
        return new Learning(
                Sorted.merge(jp, on.getYear(), hundredths, Long::sum),
                Sorted.merge(
                        jpOfContractYear, JpDuty.contractYearOf(since, on), hundredths, Long::sum),
                outsideOfContractYear,
                Sorted.merge(trainings, on.getYear(), 1, Integer::sum));
    }

    Learning outside(LocalDate on, Jp credited, LocalDate since) {
        var year = JpDuty.contractYearOf(since, on);
        return new Learning(
                jp,
                jpOfContractYear,
                Sorted.merge(outsideOfContractYear, year, hundredths(credited), Long::sum),
                trainings);
    }

    private static long hundredths(Jp jp) {
        return jp.hours().movePointRight(2).longValueExact();
    }

    int firstYear(int atMost) {
        return trainings.isEmpty() ? atMost : Math.min(atMost, trainings.firstKey());
    }

    int lastYear(int atLeast) {
        return trainings.isEmpty() ? atLeast : Math.max(atLeast, trainings.lastKey());
    }
}
