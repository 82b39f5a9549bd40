package id.jejak.infra.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Disciplinary measures: about four in a thousand people a year, most of them light (assumed). */
final class Discipline {
    private static final int FIRST_YEAR = 2016;
    private static final LocalDate NEW_RULES = LocalDate.of(2021, 8, 31);
    private static final List<String> LIGHT =
            List.of("teguran_lisan", "teguran_tertulis", "pernyataan_tidak_puas");
    private static final List<String> MEDIUM =
            List.of("potong_tukin_6", "potong_tukin_9", "potong_tukin_12");
    private static final List<String> HEAVY = List.of("turun_jabatan", "bebas_jabatan");

    private final City city;
    private final long seed;
    private final LocalDate until;
    private final Pools pools;
    private final CsvFile hukdis;
    private final Set<Employee> grave = new HashSet<>();

    Discipline(City city, long seed, LocalDate until, Pools pools, CsvFile hukdis) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        this.pools = pools;
        this.hukdis = hukdis;
    }

    void write() {
        for (var year = FIRST_YEAR; year <= until.getYear(); year++) {
            var number = 0;
            for (var employee : pools.everybody()) {
                var dice = Dice.of(seed, city.name(), "discipline", employee.number(), year);
                var on = LocalDate.of(year, Month.JANUARY, 5).plusDays(dice.below(350));
                if (dice.chance(0.004) && !on.isAfter(until) && employee.serves(on)) {
                    number++;
                    impose(employee, on, number, dice);
                }
            }
        }
    }

    /** Ever punished at medium or heavy level. */
    boolean isGrave(Employee employee) {
        return grave.contains(employee);
    }

    private void impose(Employee employee, LocalDate on, int number, Dice dice) {
        var level = dice.weighted(new double[] {6, 3, 1});
        if (level > 0) {
            grave.add(employee);
        }
        var kind =
                on.isBefore(NEW_RULES)
                        ? "aturan_lama"
                        : dice.pick(List.of(LIGHT, MEDIUM, HEAVY).get(level));
        var ended = on.plusDays(dice.between(30, 90));
        var ends = dice.chance(0.06) && !ended.isAfter(until) && employee.serves(ended);
        hukdis.row(
                "HD-%s-%d-%03d".formatted(city.code(), on.getYear(), number),
                employee.nip(),
                List.of("ringan", "sedang", "berat").get(level),
                kind,
                "%03d/HD/%d".formatted(number, on.getYear()),
                on,
                on,
                ends ? "dicabut" : "",
                ends ? ended : "",
                ends ? "Banding administratif diterima" : "");
    }
}
