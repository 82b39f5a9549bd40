package id.jejak.intake.kinds;

import id.jejak.kernel.SessionId;
import id.jejak.training.write.session.SessionCommand.WithdrawEnrolment;

import java.util.List;

/** Participants who give their place back. */
final class MundurFile extends FileKind {
    MundurFile() {
        super("mundur", "nip", List.of("kode_sesi", "nip", "alasan", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var session = cells.take("kode_sesi", SessionId::ofCode);
        var employee = cells.employee("nip");
        var reason = cells.text("alasan");
        var on = cells.date("tanggal");
        return one(cells, "mundur", () -> new WithdrawEnrolment(session, employee, reason, on));
    }
}
