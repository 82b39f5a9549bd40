package id.jejak.intake.kinds;

import id.jejak.award.events.AwardKind;
import id.jejak.award.write.AwardCommand.GrantAward;
import id.jejak.award.write.AwardCommand.NominateForAward;
import id.jejak.award.write.AwardCommand.RevokeAward;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.EmployeeId;

import java.util.ArrayList;
import java.util.List;

/** Awards: nominated, then granted, then revoked, as far as the row tells. */
final class PenghargaanFile extends FileKind {
    private static final List<String> NOMINATION =
            List.of("nomor", "nip", "jenis", "pengusul", "alasan", "tanggal_usul");
    private static final List<String> GRANT = List.of("nomor", "nip", "nomor_sk", "tanggal_sk");
    private static final List<String> REVOCATION =
            List.of("nomor", "nip", "tanggal_cabut", "alasan_cabut");

    PenghargaanFile() {
        super("penghargaan", "nip", NOMINATION, GRANT, REVOCATION);
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("nomor", AwardId::ofNumber);
        var employee = cells.employee("nip");
        var steps = new ArrayList<Deferred>();
        steps.add(nomination(cells));
        if (!cells.isEmpty("nomor_sk") || !cells.isEmpty("tanggal_sk")) {
            steps.add(grant(cells));
        }
        if (!cells.isEmpty("tanggal_cabut") || !cells.isEmpty("alasan_cabut")) {
            steps.add(revocation(cells));
        }
        return cells.build(() -> steps.stream().map(step -> step.of(id, employee)).toList());
    }

    private interface Deferred {
        Step of(AwardId id, EmployeeId employee);
    }

    private static Deferred nomination(Cells cells) {
        var kind = cells.choice("jenis", AwardKind.class);
        var by = cells.text("pengusul");
        var grounds = cells.text("alasan");
        var on = cells.date("tanggal_usul");
        return (id, employee) ->
                new Step(
                        "usul",
                        new NominateForAward(id, employee, kind, by, grounds, on),
                        NOMINATION);
    }

    private static Deferred grant(Cells cells) {
        var decree = cells.text("nomor_sk");
        var on = cells.date("tanggal_sk");
        return (id, employee) ->
                new Step("tetapkan", new GrantAward(id, employee, decree, on), GRANT);
    }

    private static Deferred revocation(Cells cells) {
        var on = cells.date("tanggal_cabut");
        var reason = cells.text("alasan_cabut");
        return (id, employee) ->
                new Step("cabut", new RevokeAward(id, employee, reason, on), REVOCATION);
    }
}
