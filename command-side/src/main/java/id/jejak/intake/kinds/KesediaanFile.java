package id.jejak.intake.kinds;

import id.jejak.kernel.RosterId;
import id.jejak.readiness.write.ReadinessCommand.ConfirmAvailability;
import id.jejak.readiness.write.ReadinessCommand.WithdrawAvailability;

import java.util.List;

/** Who can be called for a roster and until when, or no longer. */
final class KesediaanFile extends FileKind {
    KesediaanFile() {
        super(
                "kesediaan",
                "nip",
                List.of("kode_siaga", "nip", "tanggal", "sampai", "tanggal_batal", "alasan_batal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("kode_siaga", RosterId::ofCode);
        var employee = cells.employee("nip");
        var on = cells.date("tanggal");
        var until = cells.date("sampai");
        var isWithdrawn = !cells.isEmpty("tanggal_batal");
        var ended = isWithdrawn ? cells.date("tanggal_batal") : null;
        var reason = isWithdrawn ? cells.text("alasan_batal") : "";
        return cells.build(
                () -> {
                    var confirm = new ConfirmAvailability(id, employee, until, on);
                    var confirmed = new Step("sedia", confirm, columns().subList(0, 4));
                    if (ended == null) {
                        return List.of(confirmed);
                    }
                    var withdraw = new WithdrawAvailability(id, employee, reason, ended);
                    return List.of(confirmed, new Step("batal", withdraw, columns()));
                });
    }
}
