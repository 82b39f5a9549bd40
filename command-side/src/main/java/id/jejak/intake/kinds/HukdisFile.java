package id.jejak.intake.kinds;

import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.write.DisciplineCommand.AnnulMeasure;
import id.jejak.discipline.write.DisciplineCommand.ImposeMeasure;
import id.jejak.discipline.write.DisciplineCommand.LiftMeasure;
import id.jejak.kernel.MeasureId;

import java.util.List;
import java.util.Map;

/** Disciplinary measures, and how they ended early where they did. */
final class HukdisFile extends FileKind {
    private static final Words<MeasureKind> KINDS =
            new Words<>(
                    Map.ofEntries(
                            Map.entry("teguran_lisan", MeasureKind.ORAL_WARNING),
                            Map.entry("teguran_tertulis", MeasureKind.WRITTEN_WARNING),
                            Map.entry(
                                    "pernyataan_tidak_puas",
                                    MeasureKind.STATEMENT_OF_DISSATISFACTION),
                            Map.entry("potong_tukin_6", MeasureKind.ALLOWANCE_CUT_6_MONTHS),
                            Map.entry("potong_tukin_9", MeasureKind.ALLOWANCE_CUT_9_MONTHS),
                            Map.entry("potong_tukin_12", MeasureKind.ALLOWANCE_CUT_12_MONTHS),
                            Map.entry("turun_jabatan", MeasureKind.DEMOTION),
                            Map.entry("bebas_jabatan", MeasureKind.RELEASE_FROM_POST),
                            Map.entry("pemberhentian", MeasureKind.DISMISSAL),
                            Map.entry("aturan_lama", MeasureKind.OF_EARLIER_RULES)));
    private static final Words<Severity> SEVERITIES =
            new Words<>(
                    Map.of(
                            "ringan",
                            Severity.LIGHT,
                            "sedang",
                            Severity.MEDIUM,
                            "berat",
                            Severity.HEAVY));
    private static final Words<Boolean> ENDS =
            new Words<>(Map.of("dicabut", false, "dibatalkan", true));
    private static final List<String> MEASURE =
            List.of("nomor", "nip", "tingkat", "jenis", "nomor_sk", "tanggal_sk", "mulai");
    private static final List<String> END =
            List.of("nomor", "nip", "akhir", "tanggal_akhir", "alasan_akhir");

    HukdisFile() {
        super("hukdis", "nip", MEASURE, END);
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("nomor", MeasureId::ofNumber);
        var employee = cells.employee("nip");
        var severity = cells.optional("tingkat", SEVERITIES);
        var kind = cells.take("jenis", KINDS);
        var decree = cells.text("nomor_sk");
        var on = cells.date("tanggal_sk");
        var from = cells.date("mulai");
        var isEnded = !cells.isEmpty("akhir");
        var annulled = isEnded ? cells.take("akhir", ENDS) : null;
        var ended = isEnded ? cells.date("tanggal_akhir") : null;
        var reason = isEnded ? cells.text("alasan_akhir") : "";
        return cells.build(
                () -> {
                    var impose = new ImposeMeasure(employee, id, kind, severity, decree, from, on);
                    var imposed = new Step("jatuhkan", impose, MEASURE);
                    if (annulled == null || ended == null) {
                        return List.of(imposed);
                    }
                    var end =
                            annulled
                                    ? new AnnulMeasure(employee, id, reason, ended)
                                    : new LiftMeasure(employee, id, reason, ended);
                    return List.of(imposed, new Step("akhiri", end, END));
                });
    }
}
