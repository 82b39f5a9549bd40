package id.jejak.intake.kinds;

import id.jejak.kernel.SessionId;
import id.jejak.training.write.session.SessionCommand.WithdrawEnrolment;

import java.util.List;

/** Participants who give their place back. */
final class MundurFile implements FileKind {
    @Override
    public String name() {
        return "mundur";
    }

    @Override
    public List<String> columns() {
        return List.of("kode_sesi", "nip", "alasan", "tanggal");
    }

    @Override
    public String keyColumn() {
        return "nip";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var session = cells.id("kode_sesi", "session", SessionId::new);
        var employee = cells.employee("nip");
        var reason = cells.text("alasan");
        var on = cells.date("tanggal");
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "mundur",
                                        new WithdrawEnrolment(session, employee, reason, on),
                                        columns())));
    }
}
