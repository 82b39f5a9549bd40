package id.jejak.intake.kinds;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.needs.write.NeedsCommand.RevisePlan;

import java.util.List;

/** Changes of adopted plans; an empty programme takes the training out. */
final class RevisiFile extends FileKind {
    RevisiFile() {
        super(
                "revisi",
                "kode_akpk",
                List.of(
                        "kode_akpk",
                        "kode_instansi",
                        "nip",
                        "kompetensi",
                        "kode_program",
                        "alasan",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("kode_akpk", NeedsCycleId::ofCode);
        var agency = cells.agency("kode_instansi");
        var employee = cells.employee("nip");
        var competency = cells.take("kompetensi", CompetencyId::new);
        var programme = cells.optional("kode_program", ProgrammeId::ofCode);
        var reason = cells.text("alasan");
        var on = cells.date("tanggal");
        return one(
                cells,
                "revisi",
                () -> new RevisePlan(id, agency, employee, competency, programme, reason, on));
    }
}
