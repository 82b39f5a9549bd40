package id.jejak.intake.kinds;

import id.jejak.kernel.NeedsCycleId;
import id.jejak.needs.write.NeedsCommand.AdoptPlan;

import java.util.List;

/** Yearly development plans, adopted by decree. */
final class RencanaFile extends FileKind {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    RencanaFile() {
        super(
                "rencana",
                "kode_akpk",
                List.of("kode_akpk", "kode_instansi", "nomor_sk", "tahun_anggaran", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.id("kode_akpk", AkpkFile.NEEDS_CYCLE, NeedsCycleId::new);
        var agency = cells.agency("kode_instansi");
        var decree = cells.text("nomor_sk");
        var year = cells.whole("tahun_anggaran", FIRST_YEAR, LAST_YEAR);
        var on = cells.date("tanggal");
        return one(cells, "tetapkan", () -> new AdoptPlan(id, agency, decree, year, on));
    }
}
