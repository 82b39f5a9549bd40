package id.jejak.intake.kinds;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.RosterId;
import id.jejak.readiness.write.ReadinessCommand;
import id.jejak.readiness.write.ReadinessCommand.DefineRoster;

import java.util.List;

/** Rosters of people who can be called in a disaster. */
final class SiagaFile extends FileKind {

    SiagaFile() {
        super(
                "siaga",
                "kode",
                List.of(
                        "kode",
                        "kode_instansi",
                        "nama",
                        "kompetensi",
                        "tingkat",
                        "bulan_berlaku",
                        "wilayah",
                        "minimum",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var code = cells.text("kode");
        var id = cells.take("kode", RosterId::ofCode);
        var agency = cells.agency("kode_instansi");
        var name = cells.text("nama");
        var competency = cells.take("kompetensi", CompetencyId::new);
        var level = cells.whole("tingkat", 1, Level.HIGHEST);
        var months = cells.whole("bulan_berlaku", 1, ReadinessCommand.MOST_MONTHS);
        var area = cells.text("wilayah");
        var minimum = cells.whole("minimum", 0, ReadinessCommand.MOST_PER_UNIT);
        var on = cells.date("tanggal");
        return one(
                cells,
                "tetapkan",
                () ->
                        new DefineRoster(
                                id,
                                agency,
                                code,
                                name,
                                competency,
                                new Level(level),
                                months,
                                area,
                                minimum,
                                on));
    }
}
