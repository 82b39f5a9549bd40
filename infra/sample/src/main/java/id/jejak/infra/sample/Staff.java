package id.jejak.infra.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes appointments, and after them everything that happened in the careers, by date. */
final class Staff {
    private record Change(LocalDate day, String nip, String kind, Object value) {}

    private Staff() {}

    /** The share that government employers have to reach (UU 8/2016 art. 53(1)). */
    private static final double DISABLED = 0.02;

    private static final double MISSPELT = 0.004;

    static void write(
            List<Employee> people,
            long seed,
            LocalDate until,
            CsvFile pegawai,
            CsvFile mutasi,
            CsvFile ralat) {
        for (var employee : people) {
            appoint(employee, pegawai);
            for (var c : changes(employee, seed)) {
                mutasi.row(c.nip(), c.kind(), c.value(), c.day());
            }
            correct(employee, seed, until, ralat);
        }
    }

    private static void appoint(Employee employee, CsvFile pegawai) {
        var career = employee.career();
        pegawai.row(
                employee.nip(),
                employee.name(),
                career.kinds().first().name().toLowerCase(Locale.ROOT),
                career.since(),
                career.units().first().code(),
                career.posts().first().code(),
                career.ranks().first(),
                career.education().first(),
                career.registered());
    }

    /** A name that was misspelt at the appointment. */
    private static void correct(Employee employee, long seed, LocalDate until, CsvFile ralat) {
        var dice = Dice.of(seed, "misspelt", employee.number());
        var on = employee.career().registered().plusDays(dice.between(100, 900));
        if (dice.chance(MISSPELT) && !on.isAfter(until) && employee.serves(on)) {
            var name = employee.name();
            var right = name.contains("i") ? name.replaceFirst("i", "y") : name + "h";
            ralat.row(employee.nip(), right, "", "Ejaan salah pada surat keputusan", on);
        }
    }

    private static List<Change> changes(Employee employee, long seed) {
        var career = employee.career();
        var nip = employee.nip();
        var all = new ArrayList<Change>();
        career.kinds()
                .changes()
                .forEach(s -> all.add(new Change(s.day(), nip, "pengangkatan_pns", "")));
        career.ranks()
                .changes()
                .forEach(s -> all.add(new Change(s.day(), nip, "kenaikan_pangkat", s.value())));
        career.education()
                .changes()
                .forEach(s -> all.add(new Change(s.day(), nip, "pendidikan", s.value())));
        career.units()
                .changes()
                .forEach(s -> all.add(new Change(s.day(), nip, "pindah", s.value().code())));
        career.posts()
                .changes()
                .forEach(s -> all.add(new Change(s.day(), nip, "jabatan", s.value().code())));
        if (Dice.of(seed, "disability", employee.number()).chance(DISABLED)) {
            all.add(new Change(career.registered(), nip, "disabilitas", "ya"));
        }
        all.sort(Comparator.comparing(Change::day));
        if (career.end() != null) {
            all.add(new Change(career.end(), nip, "pensiun", String.valueOf(career.cause())));
        }
        return all;
    }
}
