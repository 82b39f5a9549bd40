package id.jejak.intake.kinds;

import id.jejak.kernel.RosterId;
import id.jejak.readiness.write.ReadinessCommand.ConfirmAvailability;
import id.jejak.readiness.write.ReadinessCommand.WithdrawAvailability;

import java.util.List;

/** Who can be called for a roster and until when, or no longer. */
final class KesediaanFile implements FileKind {
    @Override
    public String name() {
        return "kesediaan";
    }

    @Override
    public List<String> columns() {
        return List.of("kode_siaga", "nip", "tanggal", "sampai", "tanggal_batal", "alasan_batal");
    }

    @Override
    public String keyColumn() {
        return "nip";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.id("kode_siaga", SiagaFile.ROSTER, RosterId::new);
        var employee = cells.employee("nip");
        var on = cells.date("tanggal");
        var until = cells.date("sampai");
        if (cells.isEmpty("tanggal_batal")) {
            return cells.build(
                    () ->
                            List.of(
                                    new Step(
                                            "sedia",
                                            new ConfirmAvailability(id, employee, until, on),
                                            columns().subList(0, 4))));
        }
        var ended = cells.date("tanggal_batal");
        var reason = cells.text("alasan_batal");
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "sedia",
                                        new ConfirmAvailability(id, employee, until, on),
                                        columns().subList(0, 4)),
                                new Step(
                                        "batal",
                                        new WithdrawAvailability(id, employee, reason, ended),
                                        columns())));
    }
}
