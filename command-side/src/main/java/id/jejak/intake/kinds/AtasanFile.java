package id.jejak.intake.kinds;

import id.jejak.leaders.write.superior.SuperiorCommand.NameSuperior;

import java.util.List;

/** Who leads whom. */
final class AtasanFile extends FileKind {

    AtasanFile() {
        super("atasan", "nip", List.of("nip", "nip_atasan", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var employee = cells.employee("nip");
        var superior = cells.employee("nip_atasan");
        var on = cells.date("tanggal");
        return one(cells, "tunjuk", () -> new NameSuperior(employee, superior, on));
    }
}
