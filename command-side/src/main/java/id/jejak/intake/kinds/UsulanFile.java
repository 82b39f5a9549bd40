package id.jejak.intake.kinds;

import id.jejak.kernel.SessionId;
import id.jejak.training.write.session.SessionCommand.EndNomination;
import id.jejak.training.write.session.SessionCommand.NominateForSession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Nominations for sessions, and their ends as far as the row tells. */
final class UsulanFile extends FileKind {
    private static final List<String> NOMINATION =
            List.of("kode_sesi", "nip", "nip_pengusul", "alasan", "tanggal");
    private static final List<String> END =
            List.of("kode_sesi", "nip", "tanggal_batal", "alasan_batal");

    UsulanFile() {
        super("usulan", "kode_sesi", NOMINATION, END);
    }

    /** Whether somebody may wait, and where in line, depends on what is known of them. */
    @Override
    public Optional<String> orderedColumn() {
        return Optional.of("nip");
    }

    @Override
    public List<Step> steps(Cells cells) {
        var session = cells.take("kode_sesi", SessionId::ofCode);
        var employee = cells.employee("nip");
        var by = cells.employee("nip_pengusul");
        var grounds = cells.text("alasan");
        var on = cells.date("tanggal");
        var ends = !cells.isEmpty("tanggal_batal") || !cells.isEmpty("alasan_batal");
        var end = ends ? cells.date("tanggal_batal") : on;
        var reason = ends ? cells.text("alasan_batal") : "";
        return cells.build(
                () -> {
                    var steps = new ArrayList<Step>();
                    var nominate = new NominateForSession(session, employee, by, grounds, on);
                    steps.add(new Step("usul", nominate, NOMINATION));
                    if (ends) {
                        var cancel = new EndNomination(session, employee, reason, end);
                        steps.add(new Step("batal", cancel, END));
                    }
                    return List.copyOf(steps);
                });
    }
}
