package id.jejak.intake.kinds;

import id.jejak.evaluation.write.EvaluationCommand.RecordEvaluation;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.ProjectId;
import id.jejak.kernel.SessionId;
import id.jejak.leaders.events.Occasion;
import id.jejak.leaders.write.recognition.RecogniseImprovement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What superiors recognised after a training, its evaluation, a project. */
final class ApresiasiFile extends FileKind {
    private static final Words<Occasion.Kind> KINDS =
            new Words<>(
                    Map.of(
                            "pelatihan", Occasion.Kind.TRAINING,
                            "evaluasi", Occasion.Kind.EVALUATION,
                            "proyek", Occasion.Kind.PROJECT));

    ApresiasiFile() {
        super(
                "apresiasi",
                "nip",
                List.of(
                        "nip",
                        "nip_atasan",
                        "setelah",
                        "kode_sesi",
                        "nomor_proyek",
                        "peningkatan",
                        "kompetensi",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var employee = cells.employee("nip");
        var superior = cells.employee("nip_atasan");
        var kind = cells.take("setelah", KINDS);
        var reference = reference(kind, cells);
        var improvement = cells.text("peningkatan");
        var competency = cells.optional("kompetensi", CompetencyId::new);
        var on = cells.date("tanggal");
        return one(
                cells,
                "apresiasi",
                () ->
                        new RecogniseImprovement(
                                employee,
                                superior,
                                new Occasion(kind, reference.apply(employee)),
                                improvement,
                                competency,
                                on));
    }

    /** An evaluation has no number of its own: it is that of a participant in a session. */
    private static Function<EmployeeId, String> reference(Occasion.Kind kind, Cells cells) {
        if (kind == Occasion.Kind.PROJECT) {
            var project = cells.take("nomor_proyek", ProjectId::ofNumber);
            return _ -> project.value();
        }
        var session = cells.take("kode_sesi", SessionId::ofCode);
        return kind == Occasion.Kind.EVALUATION
                ? employee -> RecordEvaluation.idOf(session, employee).value()
                : _ -> session.value();
    }
}
