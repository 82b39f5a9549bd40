package id.jejak.intake.kinds;

import id.jejak.evaluation.events.Aspect;
import id.jejak.evaluation.write.feedback.GiveFeedback;
import id.jejak.kernel.SessionId;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What participants said of sessions. */
final class UmpanBalikFile implements FileKind {
    private static final Map<String, Aspect> ASPECTS =
            Map.of(
                    "materi", Aspect.MATERIAL,
                    "pengajar", Aspect.TRAINER,
                    "sarana", Aspect.FACILITIES,
                    "metode", Aspect.METHOD);

    @Override
    public String name() {
        return "umpan_balik";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "kode_sesi",
                "nip",
                "instrumen",
                "versi",
                "materi",
                "pengajar",
                "sarana",
                "metode",
                "komentar",
                "tanggal");
    }

    @Override
    public String keyColumn() {
        return "kode_sesi";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var session = cells.id("kode_sesi", "session", SessionId::new);
        var employee = cells.employee("nip");
        var instrument = cells.text("instrumen");
        var version = cells.text("versi");
        var scores = new TreeMap<Aspect, BigDecimal>();
        ASPECTS.forEach(
                (column, aspect) -> {
                    var score = cells.optional(column, Numbers.in(number -> number));
                    if (score != null) {
                        scores.put(aspect, score);
                    }
                });
        var comment = cells.optionalText("komentar");
        var on = cells.date("tanggal");
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "jawab",
                                        new GiveFeedback(
                                                session,
                                                employee,
                                                instrument,
                                                version,
                                                scores,
                                                comment,
                                                on),
                                        columns())));
    }
}
