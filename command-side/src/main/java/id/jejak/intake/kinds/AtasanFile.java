package id.jejak.intake.kinds;

import id.jejak.leaders.write.superior.SuperiorCommand.NameSuperior;

import java.util.List;

/** Who leads whom. */
final class AtasanFile implements FileKind {

    @Override
    public String name() {
        return "atasan";
    }

    @Override
    public List<String> columns() {
        return List.of("nip", "nip_atasan", "tanggal");
    }

    @Override
    public String keyColumn() {
        return "nip";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var employee = cells.employee("nip");
        var superior = cells.employee("nip_atasan");
        var on = cells.date("tanggal");
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "tunjuk",
                                        new NameSuperior(employee, superior, on),
                                        columns())));
    }
}
