package id.jejak.intake.kinds;

import id.jejak.kernel.NeedsCycleId;
import id.jejak.needs.write.NeedsCommand.ConsultParty;

import java.util.List;

/** What others said when they were asked about needs. */
final class KonsultasiFile extends FileKind {
    KonsultasiFile() {
        super(
                "konsultasi",
                "kode_akpk",
                List.of("kode_akpk", "kode_instansi", "pihak", "pendapat", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("kode_akpk", NeedsCycleId::ofCode);
        var agency = cells.agency("kode_instansi");
        var party = cells.text("pihak");
        var said = cells.text("pendapat");
        var on = cells.date("tanggal");
        return one(cells, "dengar", () -> new ConsultParty(id, agency, party, said, on));
    }
}
