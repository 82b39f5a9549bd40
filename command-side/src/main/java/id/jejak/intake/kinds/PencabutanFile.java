package id.jejak.intake.kinds;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.needs.write.NeedsCommand.WithdrawNeed;

import java.util.List;

/** Needs that are needed no more. */
final class PencabutanFile extends FileKind {
    PencabutanFile() {
        super(
                "pencabutan",
                "kode_akpk",
                List.of("kode_akpk", "kode_instansi", "nip", "kompetensi", "alasan", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("kode_akpk", NeedsCycleId::ofCode);
        var agency = cells.agency("kode_instansi");
        var employee = cells.employee("nip");
        var competency = cells.take("kompetensi", CompetencyId::new);
        var reason = cells.text("alasan");
        var on = cells.date("tanggal");
        return one(
                cells,
                "cabut",
                () -> new WithdrawNeed(id, agency, employee, competency, reason, on));
    }
}
