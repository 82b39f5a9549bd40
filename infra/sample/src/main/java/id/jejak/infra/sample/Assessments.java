package id.jejak.infra.sample;

import id.jejak.kernel.Level;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Who is assessed when, and what is found. Nobody before 2018; about every three years since, if
 * the unit takes part at all; and before a rise into a structural post.
 */
final class Assessments {
    private static final int FIRST_YEAR = 2018;
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 2, 1);

    /**
     * @param target the post to be filled; the held one for mapping
     */
    private record Appointment(LocalDate day, Post target, boolean filling) {}

    private final City city;
    private final long seed;
    private final LocalDate until;
    private final CsvFile asesmen;
    private final CsvFile koreksi;
    private final Gaps gaps = new Gaps();
    private final List<TreeMap<LocalDate, Appointment>> waiting = new ArrayList<>();

    Assessments(City city, long seed, LocalDate until, CsvFile asesmen, CsvFile koreksi) {
        this.city = city;
        this.seed = seed;
        this.until = until;
        this.asesmen = asesmen;
        this.koreksi = koreksi;
    }

    /** To be called once for everybody, in the order of their numbers. */
    void invite(Employee employee) {
        var dice = Dice.of(seed, city.name(), "invitation", employee.number());
        var days = new TreeMap<LocalDate, Appointment>();
        for (var year = FIRST_YEAR + dice.below(3); year <= until.getYear(); year += 3) {
            var day = LocalDate.of(year, 2, 1).plusDays(dice.below(300));
            var chance =
                    employee.unit(day).coverage() * (employee.post(day).isStructural() ? 1.5 : 1.1);
            if (dice.chance(chance) && possible(employee, day)) {
                days.put(day, new Appointment(day, employee.post(day), false));
            }
        }
        for (var rise : employee.career().posts().changes()) {
            var day = rise.day().minusDays(dice.between(30, 150));
            if (rise.value().isStructural() && possible(employee, day)) {
                days.put(day, new Appointment(day, rise.value(), true));
            }
        }
        waiting.add(days);
    }

    /** What was found missing in the posts held. */
    Gaps gaps() {
        return gaps;
    }

    /** Holds the assessments of one person that fall on or before {@code day}. */
    void hold(Employee employee, LocalDate day) {
        var days = waiting.get(employee.number() - 1);
        while (!days.isEmpty() && !days.firstKey().isAfter(day)) {
            hold(employee, days.pollFirstEntry().getValue());
        }
    }

    private boolean possible(Employee employee, LocalDate day) {
        return !day.isBefore(FIRST_DAY)
                && !day.isAfter(until)
                && employee.serves(day)
                && employee.serves(day.minusDays(90));
    }

    private void hold(Employee employee, Appointment appointment) {
        var day = appointment.day();
        var code =
                "AS-%s-%s-%05d"
                        .formatted(
                                city.code(),
                                day.format(DateTimeFormatter.BASIC_ISO_DATE),
                                employee.number());
        var dice = Dice.of(seed, "assessment", employee.nip(), day);
        var found = new TreeMap<String, Level>();
        for (var required : Standards.inForce(appointment.target(), day).entrySet()) {
            var competency = Competencies.indexOf(required.getKey());
            var level = seen(employee, competency, required.getValue(), day, dice);
            employee.found(competency, level < required.getValue());
            if (!appointment.filling()) {
                gaps.note(employee, day, required.getKey(), level, required.getValue());
            }
            found.put(required.getKey(), new Level(level));
        }
        asesmen.row(
                code,
                employee.nip(),
                day,
                appointment.filling() ? "pengisian" : "pemetaan",
                method(appointment, dice),
                assessor(dice),
                appointment.filling() ? appointment.target().code() : "",
                CsvFile.pairs(found),
                dice.chance(0.7) ? "LAP-" + code : "");
        correct(code, employee, day, found);
    }

    /** Copied wrongly from the sheet, one in three hundred. */
    private void correct(
            String code, Employee employee, LocalDate day, TreeMap<String, Level> found) {
        var dice = Dice.of(seed, "correction", employee.nip(), day);
        if (found.isEmpty() || !dice.chance(0.003)) {
            return;
        }
        var wrong = found.firstKey();
        var right = new TreeMap<>(found);
        var level = found.get(wrong).value();
        right.put(wrong, new Level(level == Level.HIGHEST ? level - 1 : level + 1));
        koreksi.row(
                code, employee.nip(), CsvFile.pairs(right), "Salah salin dari lembar penilaian");
    }

    private int seen(Employee employee, int competency, int required, LocalDate day, Dice dice) {
        Learning.start(employee, competency, day, seed);
        var level = Math.round(employee.ability(competency) + 0.25 * dice.bell());
        return (int) Math.clamp(level, 0, Math.min(Level.HIGHEST, required + 1L));
    }

    private static String method(Appointment appointment, Dice dice) {
        if (appointment.filling()) {
            return dice.chance(0.7) ? "assessment_center" : "wawancara";
        }
        return switch (appointment.target().postClass()) {
            case JPT_UTAMA, JPT_MADYA, JPT_PRATAMA, ADMINISTRATOR -> "assessment_center";
            default -> dice.pick(List.of("sederhana", "sederhana", "tes", "penilaian_atasan"));
        };
    }

    private String assessor(Dice dice) {
        return dice.pick(
                List.of(
                        "Tim Asesor BKPSDM " + city.title(),
                        "UPT Penilaian Kompetensi Provinsi",
                        "Kantor Regional BKN"));
    }
}
