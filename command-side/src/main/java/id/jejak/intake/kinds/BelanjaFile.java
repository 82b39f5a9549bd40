package id.jejak.intake.kinds;

import id.jejak.funding.write.budget.BudgetCommand.ReleaseFunds;
import id.jejak.funding.write.budget.BudgetCommand.ReserveFunds;
import id.jejak.funding.write.budget.BudgetCommand.SpendFunds;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.FundId;
import id.jejak.kernel.Rupiah;
import id.jejak.kernel.SessionId;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Money of a budget for a session: reserved, then paid, then the rest given back. */
final class BelanjaFile extends FileKind {
    private static final List<String> WHICH =
            List.of("kode_instansi", "tahun", "kode_sesi", "nomor_sponsor");

    BelanjaFile() {
        super(
                "belanja",
                "kode_instansi",
                List.of(
                        "kode_instansi",
                        "tahun",
                        "kode_sesi",
                        "nomor_sponsor",
                        "nilai",
                        "tanggal",
                        "nilai_bayar",
                        "bukti_bayar",
                        "tanggal_bayar",
                        "alasan_lepas",
                        "tanggal_lepas"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var agency = cells.agency("kode_instansi");
        var year = cells.year("tahun");
        var session = cells.take("kode_sesi", SessionId::ofCode);
        var fund =
                Objects.requireNonNullElse(
                        cells.optional("nomor_sponsor", FundId::ofPledge), FundId.ALLOCATION);
        var steps = new ArrayList<Deferred>();
        if (!cells.isEmpty("nilai") || !cells.isEmpty("tanggal")) {
            steps.add(reservation(cells));
        }
        if (!cells.isEmpty("nilai_bayar")
                || !cells.isEmpty("bukti_bayar")
                || !cells.isEmpty("tanggal_bayar")) {
            steps.add(payment(cells));
        }
        if (!cells.isEmpty("alasan_lepas") || !cells.isEmpty("tanggal_lepas")) {
            steps.add(release(cells));
        }
        if (steps.isEmpty()) {
            cells.wrong("nilai", "field.missing", "A row reserves, pays or gives back.");
        }
        return cells.build(
                () -> steps.stream().map(step -> step.of(agency, year, session, fund)).toList());
    }

    private interface Deferred {
        Step of(AgencyId agency, int year, SessionId session, FundId fund);
    }

    private static Deferred reservation(Cells cells) {
        var amount = cells.take("nilai", Rupiah::parse);
        var on = cells.date("tanggal");
        return (agency, year, session, fund) ->
                new Step(
                        "cadangkan",
                        new ReserveFunds(agency, year, session, fund, amount, on),
                        and("nilai", "tanggal"));
    }

    private static Deferred payment(Cells cells) {
        var amount = cells.take("nilai_bayar", Rupiah::parse);
        var reference = cells.text("bukti_bayar");
        var on = cells.date("tanggal_bayar");
        return (agency, year, session, fund) ->
                new Step(
                        "bayar",
                        new SpendFunds(agency, year, session, fund, amount, reference, on),
                        and("nilai_bayar", "bukti_bayar", "tanggal_bayar"));
    }

    private static Deferred release(Cells cells) {
        var reason = cells.text("alasan_lepas");
        var on = cells.date("tanggal_lepas");
        return (agency, year, session, fund) ->
                new Step(
                        "lepas",
                        new ReleaseFunds(agency, year, session, fund, reason, on),
                        and("alasan_lepas", "tanggal_lepas"));
    }

    private static List<String> and(String... columns) {
        return Stream.concat(WHICH.stream(), Stream.of(columns)).toList();
    }
}
