package id.jejak.intake.kinds;

import id.jejak.kernel.OutreachId;
import id.jejak.outreach.write.OutreachCommand.AttendOutreach;

import java.util.List;

/** Employees who came to outreach events. */
final class HadirFile extends FileKind {
    HadirFile() {
        super("hadir", "kode_sosialisasi", List.of("kode_sosialisasi", "kode_instansi", "nip"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("kode_sosialisasi", OutreachId::ofCode);
        var agency = cells.agency("kode_instansi");
        var employee = cells.employee("nip");
        return one(cells, "hadir", () -> new AttendOutreach(id, agency, employee));
    }
}
