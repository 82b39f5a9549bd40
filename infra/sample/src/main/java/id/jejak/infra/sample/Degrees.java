package id.jejak.infra.sample;

import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Studies for a master's degree told case by case since 2023, beside the cohorts of earlier years:
 * some wait for a decision, some were refused, most run, a few ended with the degree or without.
 */
final class Degrees {
    private static final List<String> FIELDS =
            List.of("Kebijakan publik", "Manajemen", "Kesehatan masyarakat", "Ilmu komputer");
    private static final int SEMESTERS = 4;
    private final City city;
    private final long seed;
    private final LocalDate until;

    Degrees(City city, long seed, LocalDate until) {
        this.city = city;
        this.seed = seed;
        this.until = until;
    }

    void write(List<Employee> people, CsvFile studi) {
        for (var employee : people) {
            var dice = Dice.of(seed, city.name(), "degree", employee.number());
            var career = employee.career();
            var year = dice.between(2023, 2026);
            var applied = LocalDate.of(year, 2, 1).plusDays(dice.below(60));
            if (dice.chance(0.02)
                    && career.study() == null
                    && !applied.isAfter(until)
                    && employee.serves(applied)
                    && employee.kind(applied) == EmploymentKind.PNS
                    && career.education().last() == Education.S1) {
                write(employee, applied, dice, studi);
            }
        }
    }

    private void write(Employee employee, LocalDate applied, Dice dice, CsvFile studi) {
        var decided = applied.plusDays(dice.between(30, 70));
        var starts = LocalDate.of(applied.getYear(), Month.SEPTEMBER, 1);
        var known = !decided.isAfter(until) && employee.serves(decided);
        var good = known && dice.chance(0.85);
        var days = good ? semesters(employee, starts) : List.<LocalDate>of();
        var graduated = days.size() == SEMESTERS ? days.getLast().plusDays(40) : LocalDate.MAX;
        var done = !graduated.isAfter(until) && employee.serves(graduated);
        var left = good && !done && !days.isEmpty() && dice.chance(0.2);
        studi.row(
                "ST-%s-%d-%d".formatted(city.code(), applied.getYear(), employee.number()),
                employee.nip(),
                dice.chance(0.6) ? "tugas_belajar" : "izin_belajar",
                "Universitas mitra " + city.title(),
                dice.pick(FIELDS),
                Education.S2,
                starts,
                applied,
                good ? "SK-ST/%d/%d".formatted(employee.number(), applied.getYear()) : "",
                good ? decided : "",
                known && !good ? "Formasi belum membutuhkan" : "",
                known && !good ? decided : "",
                days.stream().map(LocalDate::toString).collect(Collectors.joining(";")),
                done ? "Ijazah ST-" + employee.number() : "",
                done ? graduated : "",
                left ? "Mengundurkan diri" : "",
                left ? days.getLast() : "");
    }

    private List<LocalDate> semesters(Employee employee, LocalDate starts) {
        return IntStream.rangeClosed(1, SEMESTERS)
                .mapToObj(number -> starts.plusMonths(6L * number).minusDays(1))
                .takeWhile(day -> !day.isAfter(until) && employee.serves(day))
                .toList();
    }
}
