package id.jejak.intake.kinds;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.RosterId;
import id.jejak.readiness.write.ReadinessCommand;
import id.jejak.readiness.write.ReadinessCommand.ChangeRoster;
import id.jejak.readiness.write.ReadinessCommand.CloseRoster;

import java.util.List;

/** Changes of rosters; a row without a level closes the roster. */
final class PembaruanFile extends FileKind {
    private static final List<String> CLOSING =
            List.of("kode_siaga", "kode_instansi", "alasan", "tanggal");

    PembaruanFile() {
        super(
                "pembaruan",
                "kode_siaga",
                List.of(
                        "kode_siaga",
                        "kode_instansi",
                        "nama",
                        "tingkat",
                        "bulan_berlaku",
                        "wilayah",
                        "minimum",
                        "alasan",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("kode_siaga", RosterId::ofCode);
        var agency = cells.agency("kode_instansi");
        return cells.isEmpty("tingkat") ? closing(id, agency, cells) : change(id, agency, cells);
    }

    private static List<Step> closing(RosterId id, AgencyId agency, Cells cells) {
        var reason = cells.text("alasan");
        var on = cells.date("tanggal");
        return cells.build(
                () -> List.of(new Step("tutup", new CloseRoster(id, agency, reason, on), CLOSING)));
    }

    private List<Step> change(RosterId id, AgencyId agency, Cells cells) {
        var name = cells.text("nama");
        var level = cells.whole("tingkat", 1, Level.HIGHEST);
        var months = cells.whole("bulan_berlaku", 1, ReadinessCommand.MOST_MONTHS);
        var area = cells.text("wilayah");
        var minimum = cells.whole("minimum", 0, ReadinessCommand.MOST_PER_UNIT);
        var reason = cells.text("alasan");
        var on = cells.date("tanggal");
        return one(
                cells,
                "ubah",
                () ->
                        new ChangeRoster(
                                id,
                                agency,
                                name,
                                new Level(level),
                                months,
                                area,
                                minimum,
                                reason,
                                on));
    }
}
