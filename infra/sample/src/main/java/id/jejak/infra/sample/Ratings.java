package id.jejak.infra.sample;

import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Behaviour;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.rules.WeakAreas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Yearly ratings since 2020, by the rule of each time. About one in twelve shows a weak area; some
 * of those who are still in service answer what is recommended. PPPK are rated since 2022.
 */
final class Ratings {
    private static final Map<Expectation, String> WORDS =
            Map.of(
                    Expectation.BELOW, "di_bawah",
                    Expectation.MEETS, "sesuai",
                    Expectation.ABOVE, "di_atas");

    private record Time(LocalDate from, LocalDate to) {
        static List<Time> until(LocalDate last) {
            var times = new ArrayList<Time>();
            times.add(new Time(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
            times.add(new Time(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30)));
            times.add(new Time(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31)));
            for (var year = 2022; year < last.getYear(); year++) {
                times.add(new Time(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            return times;
        }

        boolean isScored() {
            return to.getYear() < 2022;
        }

        int highestScore() {
            return from.equals(LocalDate.of(2021, 7, 1)) ? 120 : 100;
        }
    }

    private final long seed;
    private final LocalDate until;
    private final Pools pools;
    private final Superiors superiors;
    private final CsvFile kinerja;
    private final CsvFile saran;

    Ratings(
            long seed,
            LocalDate until,
            Pools pools,
            Superiors superiors,
            CsvFile kinerja,
            CsvFile saran) {
        this.seed = seed;
        this.until = until;
        this.pools = pools;
        this.superiors = superiors;
        this.kinerja = kinerja;
        this.saran = saran;
    }

    void write() {
        for (var employee : pools.everybody()) {
            var quality = Dice.of(seed, "quality", employee.nip()).bell();
            var answered = new HashSet<String>();
            for (var time : Time.until(until)) {
                var dice = Dice.of(seed, "rating", employee.nip(), time.from());
                var on = time.to().plusDays(dice.between(5, 40));
                if (isRated(employee, time) && !on.isAfter(until)) {
                    var appraisal = appraisal(time, quality, dice);
                    rate(employee, time, appraisal, on, dice);
                    answer(employee, time, appraisal, on, answered, dice);
                }
            }
        }
    }

    private static boolean isRated(Employee employee, Time time) {
        return employee.serves(time.to()) && (employee.kind(time.to()).isPns() || !time.isScored());
    }

    private static Appraisal appraisal(Time time, double quality, Dice dice) {
        if (time.isScored()) {
            var mean = 0.85 * time.highestScore();
            var score = mean + 0.05 * time.highestScore() * (quality + 0.5 * dice.bell());
            var value =
                    BigDecimal.valueOf(Math.clamp(score, 45, time.highestScore()))
                            .setScale(2, RoundingMode.HALF_UP);
            return new Appraisal(null, null, value, new TreeMap<>(), new TreeSet<>());
        }
        var result = expectation(quality + 0.6 * dice.bell());
        var behaviour = expectation(quality + 0.6 * dice.bell());
        var values = new TreeMap<Behaviour, Expectation>();
        if (dice.chance(0.2)) {
            values.put(value(dice), Expectation.ABOVE);
        }
        if (behaviour == Expectation.BELOW || dice.chance(0.07)) {
            values.put(value(dice), Expectation.BELOW);
        }
        return new Appraisal(result, behaviour, null, values, new TreeSet<>());
    }

    private static Behaviour value(Dice dice) {
        return dice.pick(List.of(Behaviour.values()));
    }

    private static Expectation expectation(double quality) {
        if (quality < -2.3) {
            return Expectation.BELOW;
        }
        return quality > 1.3 ? Expectation.ABOVE : Expectation.MEETS;
    }

    private void rate(Employee employee, Time time, Appraisal a, LocalDate on, Dice dice) {
        var superior = superiors.of(employee, on);
        var by = superior == null ? "" : superior.nip();
        write(employee, time, a, by, on, "");
        if (WeakAreas.of(a).isEmpty() && !time.isScored() && dice.chance(0.003)) {
            var better =
                    new Appraisal(Expectation.ABOVE, a.behaviour(), null, a.behaviours(), a.weak());
            if (!better.equals(a)) {
                write(employee, time, better, by, on, "Capaian triwulan IV belum dihitung");
            }
        }
    }

    private void write(
            Employee employee, Time time, Appraisal a, String by, LocalDate on, String reason) {
        var values = new TreeMap<String, String>();
        a.behaviours()
                .forEach((v, is) -> values.put(v.name().toLowerCase(Locale.ROOT), WORDS.get(is)));
        kinerja.row(
                employee.nip(),
                "tahunan",
                time.from(),
                time.to(),
                a.result() == null ? "" : WORDS.get(a.result()),
                a.behaviour() == null ? "" : WORDS.get(a.behaviour()),
                a.score() == null ? "" : a.score(),
                CsvFile.pairs(values),
                "",
                by,
                on,
                reason);
    }

    /** Each competency once, so that no answer meets a recommendation that is live already. */
    private void answer(
            Employee employee,
            Time time,
            Appraisal appraisal,
            LocalDate on,
            Set<String> answered,
            Dice dice) {
        for (var area : WeakAreas.of(appraisal)) {
            var day = on.plusDays(dice.between(5, 45));
            if (employee.career().end() != null
                    || day.isAfter(until)
                    || !answered.add(area.value())
                    || !dice.chance(0.5)) {
                continue;
            }
            var declined = dice.chance(0.25);
            saran.row(
                    employee.nip(),
                    "tahunan",
                    time.from(),
                    area,
                    declined ? "tolak" : "terima",
                    employee.nip(),
                    declined
                            ? dice.pick(
                                    List.of(
                                            "Sedang tugas belajar",
                                            "Beban kerja unit",
                                            "Sudah belajar mandiri"))
                            : "",
                    day);
        }
    }
}
