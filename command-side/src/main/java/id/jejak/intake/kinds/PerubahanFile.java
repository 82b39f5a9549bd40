package id.jejak.intake.kinds;

import id.jejak.kernel.SessionId;
import id.jejak.training.write.session.SessionCommand;
import id.jejak.training.write.session.SessionCommand.CancelSession;
import id.jejak.training.write.session.SessionCommand.ChangeSeats;

import java.util.List;

/** Sessions with other seats; a row without seats calls the session off. */
final class PerubahanFile extends FileKind {
    PerubahanFile() {
        super(
                "perubahan",
                "kode_sesi",
                List.of("kode_sesi", "kode_penyelenggara", "kursi", "alasan", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var session = cells.take("kode_sesi", SessionId::ofCode);
        var organiser = cells.agency("kode_penyelenggara");
        var reason = cells.text("alasan");
        var on = cells.date("tanggal");
        if (cells.isEmpty("kursi")) {
            return one(cells, "batal", () -> new CancelSession(session, organiser, reason, on));
        }
        var seats = cells.whole("kursi", 1, SessionCommand.MOST_SEATS);
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "kursi",
                                        new ChangeSeats(session, organiser, seats, reason, on),
                                        columns())));
    }
}
