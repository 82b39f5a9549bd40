package id.jejak.intake.kinds;

import id.jejak.kernel.SessionId;
import id.jejak.training.write.session.SessionCommand.CancelSession;
import id.jejak.training.write.session.SessionCommand.ChangeSeats;

import java.util.List;

/** Sessions with other seats; a row without seats calls the session off. */
final class PerubahanFile implements FileKind {
    private static final int MOST_SEATS = 10_000;

    @Override
    public String name() {
        return "perubahan";
    }

    @Override
    public List<String> columns() {
        return List.of("kode_sesi", "kode_penyelenggara", "kursi", "alasan", "tanggal");
    }

    @Override
    public String keyColumn() {
        return "kode_sesi";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var session = cells.id("kode_sesi", "session", SessionId::new);
        var organiser = cells.agency("kode_penyelenggara");
        var reason = cells.text("alasan");
        var on = cells.date("tanggal");
        if (cells.isEmpty("kursi")) {
            return cells.build(
                    () ->
                            List.of(
                                    new Step(
                                            "batal",
                                            new CancelSession(session, organiser, reason, on),
                                            columns())));
        }
        var seats = cells.whole("kursi", 1, MOST_SEATS);
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "kursi",
                                        new ChangeSeats(session, organiser, seats, reason, on),
                                        columns())));
    }
}
