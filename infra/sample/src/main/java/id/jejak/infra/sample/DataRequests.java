package id.jejak.infra.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * Requests about personal data since UU 27/2022 took full effect in October 2024: about three in a
 * thousand people a year ask, most for access, nearly all answered within three days (assumed).
 */
final class DataRequests {
    private static final LocalDate FULL_EFFECT = LocalDate.of(2024, 10, 17);
    private static final List<String> WRONG =
            List.of("Gelar salah tulis", "Ijazah belum tercatat", "Diklat 2019 belum tercatat");

    private final City city;
    private final long seed;
    private final LocalDate until;
    private final Pools pools;
    private final CsvFile permintaan;
    private int number;

    DataRequests(City city, long seed, LocalDate until, Pools pools, CsvFile permintaan) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        this.pools = pools;
        this.permintaan = permintaan;
    }

    void write() {
        for (var year = FULL_EFFECT.getYear(); year <= until.getYear(); year++) {
            for (var employee : pools.everybody()) {
                var dice = Dice.of(seed, city.name(), "data-request", employee.number(), year);
                var on = LocalDate.ofYearDay(year, 1).plusDays(dice.below(365));
                if (dice.chance(0.003)
                        && !on.isBefore(FULL_EFFECT)
                        && !on.isAfter(until)
                        && employee.serves(on)) {
                    ask(employee, on, dice);
                }
            }
        }
    }

    private void ask(Employee employee, LocalDate on, Dice dice) {
        number++;
        var access = dice.chance(0.6);
        var refused = dice.chance(0.1);
        var settled = on.plusDays(dice.between(1, 3));
        var open = settled.isAfter(until);
        var answer = access ? "Salinan diserahkan" : "Dibetulkan";
        permintaan.row(
                "DP-%s-%04d".formatted(city.code(), number),
                employee.nip(),
                access ? "akses" : "pembetulan",
                access ? "Salinan seluruh data" : dice.pick(WRONG),
                on,
                open ? "" : refused ? "Memuat data orang lain" : answer,
                open || !refused ? "" : "UU 27/2022 pasal 33",
                open ? "" : settled);
    }
}
