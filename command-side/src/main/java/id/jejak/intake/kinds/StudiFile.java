package id.jejak.intake.kinds;

import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.StudyId;
import id.jejak.kernel.Written;
import id.jejak.study.events.StudyKind;
import id.jejak.study.write.degree.StudyCommand;
import id.jejak.study.write.degree.StudyCommand.ApplyForStudy;
import id.jejak.study.write.degree.StudyCommand.ApproveStudy;
import id.jejak.study.write.degree.StudyCommand.EndStudy;
import id.jejak.study.write.degree.StudyCommand.RecordDegree;
import id.jejak.study.write.degree.StudyCommand.RecordSemester;
import id.jejak.study.write.degree.StudyCommand.RefuseStudy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Studies for a degree, as far as the row tells. */
final class StudiFile extends FileKind {
    private static final Words<StudyKind> KINDS =
            new Words<>(
                    Map.of(
                            "tugas_belajar", StudyKind.TUGAS_BELAJAR,
                            "izin_belajar", StudyKind.IZIN_BELAJAR));
    private static final List<String> WHICH = List.of("nomor", "nip");
    private static final List<String> APPLICATION =
            List.of("jenis", "perguruan_tinggi", "bidang", "jenjang", "mulai", "tanggal");
    private static final List<String> VERDICT =
            List.of("nomor_sk", "tanggal_sk", "alasan_tolak", "tanggal_tolak");
    private static final List<String> OUTCOME =
            List.of("nomor_ijazah", "tanggal_ijazah", "alasan_berhenti", "tanggal_berhenti");

    /** {@code semester}: last days with semicolons between them, in order. */
    StudiFile() {
        super("studi", "nip", WHICH, APPLICATION, VERDICT, List.of("semester"), OUTCOME);
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("nomor", StudyId::ofNumber);
        var employee = cells.employee("nip");
        var wishes = new ArrayList<Deferred>();
        wishes.add(application(cells));
        if (!cells.isEmpty("nomor_sk") || !cells.isEmpty("tanggal_sk")) {
            var decree = cells.text("nomor_sk");
            var on = cells.date("tanggal_sk");
            wishes.add(
                    (study, who) ->
                            step("setujui", new ApproveStudy(study, who, decree, on), VERDICT));
        }
        if (!cells.isEmpty("alasan_tolak") || !cells.isEmpty("tanggal_tolak")) {
            var reason = cells.text("alasan_tolak");
            var on = cells.date("tanggal_tolak");
            wishes.add(
                    (study, who) ->
                            step("tolak", new RefuseStudy(study, who, reason, on), VERDICT));
        }
        semesters(cells, wishes);
        outcome(cells, wishes);
        return cells.build(() -> wishes.stream().map(one -> one.of(id, employee)).toList());
    }

    private interface Deferred {
        Step of(StudyId study, EmployeeId employee);
    }

    private static Deferred application(Cells cells) {
        var kind = cells.take("jenis", KINDS);
        var university = cells.text("perguruan_tinggi");
        var field = cells.text("bidang");
        var goal = cells.choice("jenjang", Education.class);
        var startsOn = cells.date("mulai");
        var on = cells.date("tanggal");
        return (study, who) ->
                step(
                        "ajukan",
                        new ApplyForStudy(study, who, kind, university, field, goal, startsOn, on),
                        APPLICATION);
    }

    private static void semesters(Cells cells, List<Deferred> wishes) {
        if (cells.isEmpty("semester")) {
            return;
        }
        var days = cells.take("semester", StudiFile::days);
        if (days == null) {
            return;
        }
        for (var i = 0; i < days.size(); i++) {
            var number = i + 1;
            var day = days.get(i);
            wishes.add(
                    (study, who) ->
                            step(
                                    "semester-" + number,
                                    new RecordSemester(study, who, number, day),
                                    List.of("semester")));
        }
    }

    private static void outcome(Cells cells, List<Deferred> wishes) {
        if (!cells.isEmpty("nomor_ijazah") || !cells.isEmpty("tanggal_ijazah")) {
            var certificate = cells.text("nomor_ijazah");
            var on = cells.date("tanggal_ijazah");
            wishes.add(
                    (study, who) ->
                            step("lulus", new RecordDegree(study, who, certificate, on), OUTCOME));
        }
        if (!cells.isEmpty("alasan_berhenti") || !cells.isEmpty("tanggal_berhenti")) {
            var reason = cells.text("alasan_berhenti");
            var on = cells.date("tanggal_berhenti");
            wishes.add(
                    (study, who) ->
                            step("berhenti", new EndStudy(study, who, reason, on), OUTCOME));
        }
    }

    private static List<LocalDate> days(String text) {
        try {
            var days = Stream.of(text.split(";")).map(String::strip).map(Written::day).toList();
            if (days.size() <= StudyCommand.MOST_SEMESTERS) {
                return days;
            }
        } catch (DateTimeException _) {
            // Same answer as for too many.
        }
        throw new InvalidValue(
                "field.not-dates", "Up to 16 dates with semicolons between them are needed.");
    }

    private static Step step(String name, StudyCommand command, List<String> columns) {
        return new Step(name, command, Stream.concat(WHICH.stream(), columns.stream()).toList());
    }
}
