package id.jejak.intake.kinds;

import id.jejak.evaluation.events.Instrument;
import id.jejak.kernel.OutreachId;
import id.jejak.outreach.events.Moment;
import id.jejak.outreach.write.OutreachCommand;
import id.jejak.outreach.write.OutreachCommand.MeasureAcceptance;

import java.util.List;
import java.util.Map;

/** How far units accept what was explained, before and after. */
final class PenerimaanFile extends FileKind {
    private static final Words<Moment> MOMENTS =
            new Words<>(Map.of("sebelum", Moment.BEFORE, "sesudah", Moment.AFTER));

    PenerimaanFile() {
        super(
                "penerimaan",
                "kode_sosialisasi",
                List.of(
                        "kode_sosialisasi",
                        "kode_instansi",
                        "kode_unit",
                        "saat",
                        "responden",
                        "skala_min",
                        "skala_maks",
                        "nilai",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("kode_sosialisasi", OutreachId::ofCode);
        var agency = cells.agency("kode_instansi");
        var unit = cells.agency("kode_unit");
        var moment = cells.take("saat", MOMENTS);
        var respondents = cells.whole("responden", 1, OutreachCommand.MOST_PEOPLE);
        var lowest = cells.decimal("skala_min");
        var highest = cells.decimal("skala_maks");
        var raw = cells.decimal("nilai");
        var on = cells.date("tanggal");
        return one(
                cells,
                "ukur",
                () ->
                        new MeasureAcceptance(
                                id,
                                agency,
                                unit,
                                moment,
                                respondents,
                                new Instrument("Penerimaan", "1", lowest, highest),
                                raw,
                                on));
    }
}
