package id.jejak.intake.kinds;

import id.jejak.kernel.NeedsCycleId;
import id.jejak.needs.write.NeedsCommand.AdoptPlan;

import java.util.List;

/** Yearly development plans, adopted by decree. */
final class RencanaFile extends FileKind {
    RencanaFile() {
        super(
                "rencana",
                "kode_akpk",
                List.of("kode_akpk", "kode_instansi", "nomor_sk", "tahun_anggaran", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("kode_akpk", NeedsCycleId::ofCode);
        var agency = cells.agency("kode_instansi");
        var decree = cells.text("nomor_sk");
        var year = cells.year("tahun_anggaran");
        var on = cells.date("tanggal");
        return one(cells, "tetapkan", () -> new AdoptPlan(id, agency, decree, year, on));
    }
}
