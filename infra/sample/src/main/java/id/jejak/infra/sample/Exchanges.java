package id.jejak.infra.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** Seminars at home with guests of other regions, and visits of own people there, since 2015. */
final class Exchanges {
    private static final List<String> REGIONS =
            List.of("11.71", "11.72", "11.73", "13.73", "16.71", "12.71", "32.73", "34.71");
    private static final int FIRST_YEAR = 2015;
    private final City city;
    private final long seed;
    private final LocalDate until;
    private final String trainer;

    Exchanges(City city, long seed, LocalDate until, String trainer) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        this.trainer = trainer;
    }

    void write(List<Employee> people, CsvFile pertukaran) {
        for (var year = FIRST_YEAR; year <= until.getYear(); year++) {
            for (var number = 1; number <= (city.isLarge() ? 6 : 3); number++) {
                write(year, number, people, pertukaran);
            }
        }
    }

    private void write(int year, int number, List<Employee> people, CsvFile pertukaran) {
        var code = "PT-%s-%d-%d".formatted(city.code(), year, number);
        var dice = Dice.of(seed, "exchange", code);
        var starts = LocalDate.ofYearDay(year, dice.between(40, 320));
        var ends = starts.plusDays(dice.between(1, 4));
        if (ends.isAfter(until)) {
            return;
        }
        var home = dice.chance(0.5);
        var others = REGIONS.stream().filter(one -> !one.equals(city.code())).toList();
        var host = home ? city.code() : dice.pick(others);
        var title = home ? "Seminar antardaerah" : "Patok banding layanan publik";
        var form = home ? "seminar" : "patok_banding";
        var guests = new TreeSet<String>();
        for (var i = 0; home && i < dice.between(2, 4); i++) {
            guests.add(dice.pick(others));
        }
        for (var region : guests) {
            row(pertukaran, code, title, form, host, starts, ends, region, dice.between(3, 25), "");
        }
        var joined = new TreeSet<String>();
        for (var i = 0; i < 12; i++) {
            var employee = dice.pick(people);
            if (employee.serves(starts) && joined.add(employee.nip())) {
                row(pertukaran, code, title, form, host, starts, ends, "", "", employee.nip());
            }
        }
    }

    private void row(
            CsvFile pertukaran,
            String code,
            String title,
            String form,
            String host,
            LocalDate starts,
            LocalDate ends,
            String region,
            Object guests,
            String nip) {
        pertukaran.row(
                code,
                trainer,
                title,
                form,
                host,
                starts,
                ends,
                starts.minusDays(20),
                region,
                guests,
                nip);
    }
}
