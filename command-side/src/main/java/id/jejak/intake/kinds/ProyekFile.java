package id.jejak.intake.kinds;

import id.jejak.deciding.FieldText;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.ProjectId;
import id.jejak.kernel.SessionId;
import id.jejak.project.events.ProjectKind;
import id.jejak.project.write.ProjectCommand.EvaluateProject;
import id.jejak.project.write.ProjectCommand.RefuseProject;
import id.jejak.project.write.ProjectCommand.RegisterProject;
import id.jejak.project.write.ProjectCommand.VerifyProject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Projects: registered, then verified or refused, then evaluated, as far as the row tells. */
final class ProyekFile extends FileKind {
    private static final Words<ProjectKind> KINDS =
            new Words<>(
                    Map.of(
                            "proyek", ProjectKind.PROJECT,
                            "aksi_perubahan", ProjectKind.CHANGE_PROJECT,
                            "penerapan", ProjectKind.APPLICATION));
    private static final List<String> REGISTRATION =
            List.of("nomor", "nip", "kode_sesi", "jenis", "judul", "bukti", "tanggal");
    private static final List<String> JUDGEMENT =
            List.of("nomor", "nip", "nip_atasan", "tanggal_verifikasi", "catatan", "ditolak");
    private static final List<String> SCORE =
            List.of("nomor", "nip", "nip_atasan", "nilai", "manfaat", "tanggal_nilai");

    ProyekFile() {
        super("proyek", "nip", REGISTRATION, JUDGEMENT, SCORE);
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("nomor", ProjectId::ofNumber);
        var employee = cells.employee("nip");
        var steps = new ArrayList<Deferred>();
        steps.add(registration(cells));
        if (!cells.isEmpty("tanggal_verifikasi")) {
            steps.add(judgement(cells));
        }
        if (!cells.isEmpty("nilai") || !cells.isEmpty("tanggal_nilai")) {
            steps.add(evaluation(cells));
        }
        return cells.build(() -> steps.stream().map(step -> step.of(id, employee)).toList());
    }

    private interface Deferred {
        Step of(ProjectId id, EmployeeId employee);
    }

    private static Deferred registration(Cells cells) {
        var session = cells.take("kode_sesi", SessionId::ofCode);
        var kind = cells.take("jenis", KINDS);
        var title = cells.text("judul");
        var evidence = cells.text("bukti");
        var on = cells.date("tanggal");
        return (id, employee) ->
                new Step(
                        "daftar",
                        new RegisterProject(
                                id, employee, session, kind, title, split(evidence), on),
                        REGISTRATION);
    }

    private static Deferred judgement(Cells cells) {
        var by = cells.employee("nip_atasan");
        var note = cells.text("catatan");
        var on = cells.date("tanggal_verifikasi");
        var refused = cells.optional("ditolak", new Words<>(Map.of("ya", true, "tidak", false)));
        return (id, employee) ->
                refused != null && refused
                        ? new Step(
                                "tolak", new RefuseProject(id, employee, by, note, on), JUDGEMENT)
                        : new Step(
                                "verifikasi",
                                new VerifyProject(id, employee, by, note, on),
                                JUDGEMENT);
    }

    private static Deferred evaluation(Cells cells) {
        var by = cells.employee("nip_atasan");
        var score = cells.take("nilai", FieldText.decimalOf(Percent::new));
        var benefit = cells.text("manfaat");
        var on = cells.date("tanggal_nilai");
        return (id, employee) ->
                new Step("nilai", new EvaluateProject(id, employee, by, score, benefit, on), SCORE);
    }

    private static List<String> split(String evidence) {
        return Arrays.stream(evidence.split(";")).map(String::strip).toList();
    }
}
