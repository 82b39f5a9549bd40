package id.jejak.intake.kinds;

import id.jejak.kernel.Nip;
import id.jejak.workforce.write.employee.EmployeeCommand.CorrectPerson;

import java.util.List;

/** Names and numbers of people put right; what is empty stays. */
final class RalatFile extends FileKind {
    RalatFile() {
        super("ralat", "nip", List.of("nip", "nama", "nip_benar", "alasan", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var employee = cells.employee("nip");
        var name = cells.optionalText("nama");
        var nip = cells.optional("nip_benar", Nip::new);
        var reason = cells.text("alasan");
        var on = cells.date("tanggal");
        return one(cells, "ralat", () -> new CorrectPerson(employee, name, nip, reason, null, on));
    }
}
