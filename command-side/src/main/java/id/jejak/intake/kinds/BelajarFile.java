package id.jejak.intake.kinds;

import id.jejak.deciding.FieldText;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.LearningId;
import id.jejak.learning.events.Deed;
import id.jejak.learning.events.Proof;
import id.jejak.learning.write.log.LearningCommand.RefuseLearning;
import id.jejak.learning.write.log.LearningCommand.ReportLearning;
import id.jejak.learning.write.log.LearningCommand.VerifyLearning;
import id.jejak.training.events.Activity;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learning outside sessions, with its proof, and what became of the report. */
final class BelajarFile extends FileKind {
    private static final Words<Reach> REACHES =
            new Words<>(Map.of("nasional", Reach.NATIONAL, "internasional", Reach.INTERNATIONAL));
    private static final Words<Boolean> YES_NO = new Words<>(Map.of("ya", true, "tidak", false));
    private static final Words<Boolean> VERDICTS =
            new Words<>(Map.of("diakui", true, "ditolak", false));
    private static final Words<TrainingForm> FORMS =
            new Words<>(
                    Stream.of(TrainingForm.values())
                            .collect(
                                    Collectors.toMap(
                                            form -> form.code().toLowerCase(Locale.ROOT),
                                            form -> form)));
    private static final List<String> REPORT =
            List.of(
                    "nomor",
                    "nip",
                    "judul",
                    "bentuk",
                    "cakupan",
                    "mulai",
                    "selesai",
                    "hari",
                    "pertemuan",
                    "jp",
                    "bukti",
                    "sha256",
                    "inisiatif_sendiri",
                    "tanggal");
    private static final List<String> VERDICT =
            List.of("nomor", "nip", "putusan", "nip_atasan", "alasan", "tanggal_putusan");

    BelajarFile() {
        super("belajar", "nip", REPORT, VERDICT);
    }

    @Override
    public List<Step> steps(Cells cells) {
        var employee = cells.employee("nip");
        var number = cells.text("nomor");
        var report = report(cells);
        var verdict = cells.isEmpty("putusan") ? null : verdict(cells);
        return cells.build(
                () -> {
                    var id = LearningId.of(employee, number);
                    var steps = new ArrayList<Step>();
                    steps.add(report.of(employee, id));
                    if (verdict != null) {
                        steps.add(verdict.of(employee, id));
                    }
                    return List.copyOf(steps);
                });
    }

    private interface Deferred {
        Step of(EmployeeId employee, LearningId id);
    }

    private static Deferred report(Cells cells) {
        var title = cells.text("judul");
        var form = cells.take("bentuk", FORMS);
        var reach = cells.take("cakupan", REACHES);
        var from = cells.date("mulai");
        var to = cells.date("selesai");
        var days = cells.whole("hari", 1, Activity.MOST_DAYS);
        var meetings = cells.whole("pertemuan", 1, Activity.MOST_MEETINGS);
        var jp = cells.take("jp", FieldText.decimalOf(Jp::new));
        var hash = cells.optionalText("sha256");
        var proof = cells.take("bukti", text -> new Proof(text, hash));
        var own = cells.take("inisiatif_sendiri", YES_NO);
        var on = cells.date("tanggal");
        return (employee, id) ->
                new Step(
                        "lapor",
                        new ReportLearning(
                                employee,
                                id,
                                title,
                                new Deed(form, reach, from, to, days, meetings, jp),
                                proof,
                                own,
                                on),
                        REPORT);
    }

    private static Deferred verdict(Cells cells) {
        var isGood = cells.take("putusan", VERDICTS);
        var by = cells.isEmpty("nip_atasan") ? null : cells.employee("nip_atasan");
        var reason = Boolean.FALSE.equals(isGood) ? cells.text("alasan") : "";
        var on = cells.date("tanggal_putusan");
        return (employee, id) ->
                new Step(
                        "putusan",
                        isGood
                                ? new VerifyLearning(employee, id, by, on)
                                : new RefuseLearning(employee, id, reason, by, on),
                        VERDICT);
    }
}
