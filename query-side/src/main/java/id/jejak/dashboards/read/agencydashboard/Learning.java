package id.jejak.dashboards.read.agencydashboard;

import id.jejak.kernel.Jp;
import id.jejak.tallies.Sorted;
import id.jejak.training.rules.YearlyDuty;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * What one employee learned, by year of completion.
 *
 * @param jp hundredths of JP by calendar year
 * @param jpOfContractYear the same by contract year, named by the calendar year it starts in
 * @param trainings completed trainings by calendar year
 */
record Learning(
        SortedMap<Integer, Long> jp,
        SortedMap<Integer, Long> jpOfContractYear,
        SortedMap<Integer, Integer> trainings) {
    static final Learning NONE = new Learning(Sorted.none(), Sorted.none(), Sorted.none());

    Learning with(LocalDate on, Jp credited, LocalDate since) {
        var hundredths = credited.hours().movePointRight(2).longValueExact();
        return new Learning(
                Sorted.merge(jp, on.getYear(), hundredths, Long::sum),
                Sorted.merge(
                        jpOfContractYear,
                        YearlyDuty.contractYearOf(since, on),
                        hundredths,
                        Long::sum),
                Sorted.merge(trainings, on.getYear(), 1, Integer::sum));
    }

    int firstYear(int atMost) {
        return trainings.isEmpty() ? atMost : Math.min(atMost, trainings.firstKey());
    }

    int lastYear(int atLeast) {
        return trainings.isEmpty() ? atLeast : Math.max(atLeast, trainings.lastKey());
    }
}
