package id.jejak.intake.kinds;

import id.jejak.kernel.Nip;
import id.jejak.workforce.write.employee.EmployeeCommand.CorrectPerson;

import java.util.List;

/** Names and numbers of people put right; what is empty stays. */
final class RalatFile implements FileKind {
    @Override
    public String name() {
        return "ralat";
    }

    @Override
    public List<String> columns() {
        return List.of("nip", "nama", "nip_benar", "alasan", "tanggal");
    }

    @Override
    public String keyColumn() {
        return "nip";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var employee = cells.employee("nip");
        var name = cells.optionalText("nama");
        var nip = cells.optional("nip_benar", Nip::new);
        var reason = cells.text("alasan");
        var on = cells.date("tanggal");
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "ralat",
                                        new CorrectPerson(employee, name, nip, reason, null, on),
                                        columns())));
    }
}
