package id.jejak.infra.sample;

import java.time.LocalDate;
import java.util.List;

/** What people report to have learned on their own since 2019, and what became of the report. */
final class OwnLearning {
    private static final int FIRST_YEAR = 2019;
    private static final List<String> TITLES =
            List.of(
                    "Kursus daring pengolahan data",
                    "Kursus daring pelayanan publik",
                    "Belajar mandiri penulisan naskah dinas",
                    "Komunitas belajar perencanaan",
                    "Coaching oleh atasan");
    private static final List<String> FORMS = List.of("C3", "C3", "C9", "C10", "C1");
    private final City city;
    private final long seed;
    private final LocalDate until;

    OwnLearning(City city, long seed, LocalDate until) {
        this.city = city;
        this.seed = seed;
        this.until = until;
    }

    void write(List<Employee> people, CsvFile belajar) {
        for (var employee : people) {
            for (var year = FIRST_YEAR; year <= until.getYear(); year++) {
                report(employee, year, belajar);
            }
        }
    }

    private void report(Employee employee, int year, CsvFile belajar) {
        var dice = Dice.of(seed, city.name(), "own-learning", employee.number(), year);
        var count = dice.chance(0.12) ? 1 + dice.below(3) : 0;
        for (var i = 0; i < count; i++) {
            var what = dice.below(TITLES.size());
            var days = dice.between(1, 4);
            var starts = LocalDate.ofYearDay(year, dice.between(10, 330));
            var ends = starts.plusDays(days - 1L);
            var reported = ends.plusDays(dice.between(1, 20));
            var answered = reported.plusDays(dice.between(1, 30));
            if (employee.serves(ends) && !reported.isAfter(until)) {
                var known = !answered.isAfter(until) && dice.chance(0.93);
                var good = dice.chance(0.9);
                belajar.row(
                        "B-%d-%d".formatted(year, i + 1),
                        employee.nip(),
                        TITLES.get(what),
                        FORMS.get(what),
                        "nasional",
                        starts,
                        ends,
                        days,
                        FORMS.get(what).equals("C1") ? days : 1,
                        3 * days,
                        "Sertifikat B-%d-%d".formatted(year, i + 1),
                        "",
                        dice.chance(0.4) ? "ya" : "tidak",
                        reported,
                        known ? good ? "diakui" : "ditolak" : "",
                        "",
                        known && !good ? "Bukti tidak lengkap" : "",
                        known ? answered : "");
            }
        }
    }
}
