package id.jejak.intake.kinds;

import id.jejak.kernel.OutreachId;
import id.jejak.outreach.write.OutreachCommand.AttendOutreach;

import java.util.List;

/** Employees who came to outreach events. */
final class HadirFile implements FileKind {
    @Override
    public String name() {
        return "hadir";
    }

    @Override
    public List<String> columns() {
        return List.of("kode_sosialisasi", "kode_instansi", "nip");
    }

    @Override
    public String keyColumn() {
        return "kode_sosialisasi";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.id("kode_sosialisasi", SosialisasiFile.OUTREACH, OutreachId::new);
        var agency = cells.agency("kode_instansi");
        var employee = cells.employee("nip");
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "hadir",
                                        new AttendOutreach(id, agency, employee),
                                        columns())));
    }
}
