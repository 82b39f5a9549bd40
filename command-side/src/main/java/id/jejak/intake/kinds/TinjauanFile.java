package id.jejak.intake.kinds;

import id.jejak.kernel.ProgrammeId;
import id.jejak.training.events.ReviewOutcome;
import id.jejak.training.write.programme.ProgrammeCommand.DecideReview;

import java.util.List;
import java.util.Map;

/** Decisions on programmes. */
final class TinjauanFile extends FileKind {
    private static final Words<ReviewOutcome> OUTCOMES =
            new Words<>(
                    Map.of(
                            "ulang", ReviewOutcome.REPEAT,
                            "perbaiki", ReviewOutcome.IMPROVE,
                            "hentikan", ReviewOutcome.STOP));

    TinjauanFile() {
        super(
                "tinjauan",
                "kode_program",
                List.of("kode_program", "hasil", "alasan", "oleh", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var programme = cells.take("kode_program", ProgrammeId::ofCode);
        var outcome = cells.take("hasil", OUTCOMES);
        var reasons = cells.text("alasan");
        var by = cells.text("oleh");
        var on = cells.date("tanggal");
        return one(cells, "putuskan", () -> new DecideReview(programme, outcome, reasons, by, on));
    }
}
