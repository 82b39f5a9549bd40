package id.jejak.intake.kinds;

import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.write.instrument.RegisterInstrument;

import java.util.List;

/** Instruments with their scales. */
final class InstrumenFile extends FileKind {
    InstrumenFile() {
        super(
                "instrumen",
                "nama",
                List.of("nama", "versi", "skala_min", "skala_maks", "kegunaan", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var name = cells.text("nama");
        var version = cells.text("versi");
        var lowest = cells.decimal("skala_min");
        var highest = cells.decimal("skala_maks");
        var purpose = cells.text("kegunaan");
        var on = cells.date("tanggal");
        return one(
                cells,
                "daftar",
                () ->
                        new RegisterInstrument(
                                new Instrument(name, version, lowest, highest), purpose, on));
    }
}
