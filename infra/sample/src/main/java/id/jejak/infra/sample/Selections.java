package id.jejak.infra.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Calls for innovation awards since 2024: nominees of all agencies, scored by three heads. */
final class Selections {
    private static final int FIRST_YEAR = 2024;
    private final City city;
    private final long seed;
    private final LocalDate until;
    private final Pools pools;
    private final CsvFile seleksi;
    private final CsvFile calon;
    private final CsvFile banding;

    Selections(
            City city,
            long seed,
            LocalDate until,
            Pools pools,
            CsvFile seleksi,
            CsvFile calon,
            CsvFile banding) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        this.pools = pools;
        this.seleksi = seleksi;
        this.calon = calon;
        this.banding = banding;
    }

    void write() {
        for (var year = FIRST_YEAR; year <= until.getYear(); year++) {
            var on = LocalDate.of(year, Month.MARCH, 1);
            if (!on.plusDays(60).isAfter(until)) {
                hold(year, on, Dice.of(seed, city.name(), "selection", year));
            }
        }
    }

    private void hold(int year, LocalDate on, Dice dice) {
        var heads =
                pools.everybody().stream()
                        .filter(e -> e.serves(on) && e.post(on).isStructural())
                        .toList();
        var committee = new ArrayList<Employee>();
        while (committee.size() < 3) {
            var head = dice.pick(heads);
            if (!committee.contains(head)) {
                committee.add(head);
            }
        }
        var code = "INOVASI-%s-%d".formatted(city.code(), year);
        seleksi.row(
                code,
                city.code(),
                "innovation",
                "Inovasi Layanan " + year,
                "Inovasi yang dipakai paling sedikit enam bulan dan diukur hasilnya",
                on.plusDays(7),
                on.plusDays(37),
                committee.stream().map(Employee::nip).collect(Collectors.joining(";")),
                on);
        nominees(code, on, committee, dice);
    }

    private void nominees(String code, LocalDate on, List<Employee> committee, Dice dice) {
        var chosen = new HashSet<Employee>(committee);
        var wanted = chosen.size() + city.headcount() / 400 + 4;
        while (chosen.size() < wanted) {
            var nominee = dice.pick(pools.everybody());
            var day = on.plusDays(dice.between(8, 36));
            if (!nominee.serves(day) || !chosen.add(nominee)) {
                continue;
            }
            calon.row(
                    code,
                    nominee.nip(),
                    "Unit " + nominee.unit(day).name(),
                    dice.pick(
                            List.of(
                                    "Layanan antrean daring",
                                    "Dasbor data kecamatan",
                                    "Kunjungan rumah terjadwal")),
                    "PROPOSAL-" + code + "-" + nominee.number() + ".pdf",
                    day,
                    committee.stream()
                            .map(head -> head.nip() + "=" + dice.between(60, 96))
                            .collect(Collectors.joining(";")),
                    on.plusDays(50));
            appeal(code, nominee, on);
        }
    }

    private void appeal(String code, Employee nominee, LocalDate on) {
        var dice = Dice.of(seed, "appeal", code, nominee.number());
        if (dice.chance(0.12)) {
            var upheld = dice.chance(0.25);
            banding.row(
                    code,
                    nominee.nip(),
                    "Bukti pemakaian belum dibaca",
                    on.plusDays(52),
                    upheld ? "ya" : "tidak",
                    upheld ? "Bukti dinilai ulang" : "Bukti sudah dinilai",
                    on.plusDays(58));
        }
    }
}
