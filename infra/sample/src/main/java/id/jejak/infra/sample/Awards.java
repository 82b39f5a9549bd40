package id.jejak.infra.sample;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Satyalancana Karya Satya after 10, 20 and 30 years for PNS (domain facts 8), and the yearly
 * awards of the city; never the former after a grave measure. A few cases stay undecided, and a few
 * awards are revoked.
 */
final class Awards {
    private static final int FIRST_YEAR = 2014;
    private final City city;
    private final long seed;
    private final LocalDate until;
    private final Pools pools;
    private final Discipline discipline;
    private final CsvFile penghargaan;
    private final CsvFile publikasi;
    private int number;

    Awards(
            City city,
            long seed,
            LocalDate until,
            Pools pools,
            Discipline discipline,
            CsvFile penghargaan,
            CsvFile publikasi) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        this.pools = pools;
        this.discipline = discipline;
        this.penghargaan = penghargaan;
        this.publikasi = publikasi;
    }

    void write() {
        for (var year = FIRST_YEAR; year <= until.getYear(); year++) {
            number = 0;
            for (var employee : pools.everybody()) {
                service(employee, year);
            }
            yearly("asn_berprestasi", year, city.headcount() / 500 + 2, _ -> true);
            if (year >= 2018) {
                var june = LocalDate.of(year, Month.JUNE, 1);
                yearly("innovation", year, city.headcount() / 1500 + 1, _ -> true);
                yearly(
                        "pns_inspiratif",
                        year,
                        city.headcount() / 3000 + 1,
                        e -> e.kind(june) == EmploymentKind.PNS);
                yearly(
                        "jpt_teladan",
                        year,
                        1,
                        e -> e.post(june).postClass() == PostClass.JPT_PRATAMA);
            }
        }
    }

    /** In the first year that begins after 10, 20 or 30 full years; three in four are proposed. */
    private void service(Employee employee, int year) {
        var dice = Dice.of(seed, city.name(), "satyalancana", employee.number(), year);
        var nominated = LocalDate.of(year, 2, 1).plusDays(dice.below(80));
        var full = year - 1 - employee.career().since().getYear();
        if (full != 10 && full != 20 && full != 30
                || employee.kind(nominated) != EmploymentKind.PNS
                || discipline.isGrave(employee)
                || !dice.chance(0.75)) {
            return;
        }
        var kind =
                full == 10 ? "satyalancana_x" : full == 20 ? "satyalancana_xx" : "satyalancana_xxx";
        award(
                employee,
                kind,
                "Masa kerja " + full + " tahun tanpa putus",
                nominated,
                LocalDate.of(year, Month.AUGUST, 17),
                dice);
    }

    private void yearly(String kind, int year, int count, Predicate<Employee> fits) {
        var dice = Dice.of(seed, city.name(), kind, year);
        var chosen = new HashSet<Employee>();
        for (var i = 0; i < 4_000 * count && chosen.size() < count; i++) {
            var employee = dice.pick(pools.everybody());
            var nominated = LocalDate.of(year, 9, 1).plusDays(dice.below(40));
            if (employee.serves(LocalDate.of(year, 6, 1))
                    && fits.test(employee)
                    && chosen.add(employee)) {
                var grounds =
                        dice.pick(
                                List.of(
                                        "Kinerja di atas ekspektasi",
                                        "Inovasi layanan, dipakai lintas unit",
                                        "Teladan disiplin dan pelayanan"));
                award(
                        employee,
                        kind,
                        grounds,
                        nominated,
                        LocalDate.of(year, Month.NOVEMBER, 29),
                        dice);
            }
        }
    }

    private void award(
            Employee employee,
            String kind,
            String grounds,
            LocalDate nominated,
            LocalDate granted,
            Dice dice) {
        if (nominated.isAfter(until) || !employee.serves(nominated)) {
            return;
        }
        number++;
        var decided = !granted.isAfter(until) && employee.serves(granted) && dice.chance(0.93);
        var revoked = granted.plusDays(dice.between(200, 1000));
        var lost =
                decided
                        && dice.chance(0.006)
                        && !revoked.isAfter(until)
                        && employee.serves(revoked);
        var key = "PH-%s-%d-%04d".formatted(city.code(), granted.getYear(), number);
        var told = granted.plusDays(14);
        if (decided && !lost && !told.isAfter(until)) {
            publikasi.row(key, employee.nip(), told);
        }
        penghargaan.row(
                key,
                employee.nip(),
                kind,
                "BKPSDM " + city.title(),
                grounds,
                nominated,
                decided ? "%03d/KEP/%d".formatted(number, granted.getYear()) : "",
                decided ? granted : "",
                lost ? revoked : "",
                lost ? "Hukuman disiplin berat setelah penganugerahan" : "");
    }
}
