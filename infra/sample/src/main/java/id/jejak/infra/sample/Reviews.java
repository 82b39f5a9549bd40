package id.jejak.infra.sample;

import id.jejak.infra.sample.Evaluations.Closing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was decided about programmes, each February: when enough evaluations are in, most are held
 * again, some improved; one that found no more sessions and little effect is stopped.
 */
final class Reviews {
    private static final int ENOUGH = 12;
    private static final double WEAK = 3.55;

    private final long seed;
    private final LocalDate until;
    private final List<Session> held;

    Reviews(long seed, LocalDate until, List<Session> held) {
        this.seed = seed;
        this.until = until;
        this.held = held;
    }

    void write(List<Closing> closings, CsvFile tinjauan) {
        Map<String, List<Closing>> byProgramme =
                closings.stream()
                        .sorted(Comparator.comparing(Closing::on))
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.programme().code(),
                                        TreeMap::new,
                                        Collectors.toList()));
        byProgramme.forEach((code, all) -> write(code, all, tinjauan));
    }

    private void write(String programme, List<Closing> closings, CsvFile tinjauan) {
        var since = LocalDate.of(2014, 1, 1);
        for (var year = 2016; year <= until.getYear(); year++) {
            var on = LocalDate.of(year, 2, 15);
            var last = since;
            var counted =
                    closings.stream()
                            .filter(one -> one.on().isAfter(last) && !one.on().isAfter(on))
                            .toList();
            if (counted.size() >= ENOUGH && !on.isAfter(until)) {
                since = on;
                decide(programme, on, counted, tinjauan);
            }
        }
    }

    private void decide(String programme, LocalDate on, List<Closing> counted, CsvFile tinjauan) {
        var dice = Dice.of(seed, "review", programme, on);
        var mean = counted.stream().mapToDouble(Closing::score).average().orElseThrow();
        var goesOn =
                held.stream()
                        .filter(one -> one.programme().code().equals(programme))
                        .anyMatch(one -> !one.announced().isBefore(on));
        if (mean < WEAK && !goesOn) {
            tinjauan.row(programme, "hentikan", "Hasil di tempat kerja rendah", "BKPSDM", on);
        } else if (mean < WEAK || dice.chance(0.2)) {
            tinjauan.row(programme, "perbaiki", "Perlu lebih banyak praktik", "BKPSDM", on);
        } else {
            tinjauan.row(programme, "ulang", "Bermanfaat bagi unit kerja", "BKPSDM", on);
        }
    }
}
