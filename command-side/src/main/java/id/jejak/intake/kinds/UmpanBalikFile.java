package id.jejak.intake.kinds;

import id.jejak.deciding.FieldText;
import id.jejak.evaluation.events.Aspect;
import id.jejak.evaluation.write.feedback.GiveFeedback;
import id.jejak.kernel.SessionId;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What participants said of sessions. */
final class UmpanBalikFile extends FileKind {
    private static final Map<String, Aspect> ASPECTS =
            Map.of(
                    "materi", Aspect.MATERIAL,
                    "pengajar", Aspect.TRAINER,
                    "sarana", Aspect.FACILITIES,
                    "metode", Aspect.METHOD);

    UmpanBalikFile() {
        super(
                "umpan_balik",
                "kode_sesi",
                List.of(
                        "kode_sesi",
                        "nip",
                        "instrumen",
                        "versi",
                        "materi",
                        "pengajar",
                        "sarana",
                        "metode",
                        "komentar",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var session = cells.take("kode_sesi", SessionId::ofCode);
        var employee = cells.employee("nip");
        var instrument = cells.text("instrumen");
        var version = cells.text("versi");
        var scores = new TreeMap<Aspect, BigDecimal>();
        ASPECTS.forEach(
                (column, aspect) -> {
                    var score = cells.optional(column, FieldText::decimal);
                    if (score != null) {
                        scores.put(aspect, score);
                    }
                });
        var comment = cells.optionalText("komentar");
        var on = cells.date("tanggal");
        return one(
                cells,
                "jawab",
                () ->
                        new GiveFeedback(
                                session, employee, instrument, version, scores, comment, on));
    }
}
