package id.jejak.intake.kinds;

import id.jejak.funding.events.PledgeForm;
import id.jejak.funding.write.budget.BudgetCommand.ReceivePledge;
import id.jejak.funding.write.budget.BudgetCommand.TakePledge;
import id.jejak.funding.write.budget.BudgetCommand.WithdrawPledge;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.FundId;
import id.jejak.kernel.Rupiah;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What sponsors pledged, and what came of it, as far as the row tells. */
final class SponsorFile extends FileKind {
    private static final List<String> PLEDGE =
            List.of(
                    "nomor",
                    "kode_instansi",
                    "tahun",
                    "sponsor",
                    "bentuk",
                    "nilai",
                    "uraian",
                    "tanggal");
    private static final List<String> RECEIPT =
            List.of("nomor", "kode_instansi", "tahun", "nilai_terima", "tanggal_terima");
    private static final List<String> END =
            List.of("nomor", "kode_instansi", "tahun", "alasan_batal", "tanggal_batal");
    private static final Words<PledgeForm> FORMS =
            new Words<>(Map.of("uang", PledgeForm.MONEY, "fasilitas", PledgeForm.FACILITIES));

    SponsorFile() {
        super("sponsor", "kode_instansi", PLEDGE, RECEIPT, END);
    }

    @Override
    public List<Step> steps(Cells cells) {
        var agency = cells.agency("kode_instansi");
        var year = cells.year("tahun");
        var fund = cells.take("nomor", FundId::ofPledge);
        var steps = new ArrayList<Deferred>();
        steps.add(pledge(cells));
        if (!cells.isEmpty("nilai_terima") || !cells.isEmpty("tanggal_terima")) {
            steps.add(receipt(cells));
        }
        if (!cells.isEmpty("alasan_batal") || !cells.isEmpty("tanggal_batal")) {
            steps.add(end(cells));
        }
        return cells.build(() -> steps.stream().map(step -> step.of(agency, year, fund)).toList());
    }

    private interface Deferred {
        Step of(AgencyId agency, int year, FundId fund);
    }

    private static Deferred pledge(Cells cells) {
        var sponsor = cells.text("sponsor");
        var form = cells.take("bentuk", FORMS);
        var value = cells.take("nilai", Rupiah::parse);
        var description = cells.text("uraian");
        var on = cells.date("tanggal");
        return (agency, year, fund) ->
                new Step(
                        "janji",
                        new TakePledge(agency, year, fund, sponsor, form, value, description, on),
                        PLEDGE);
    }

    private static Deferred receipt(Cells cells) {
        var value = cells.take("nilai_terima", Rupiah::parse);
        var on = cells.date("tanggal_terima");
        return (agency, year, fund) ->
                new Step("terima", new ReceivePledge(agency, year, fund, value, on), RECEIPT);
    }

    private static Deferred end(Cells cells) {
        var reason = cells.text("alasan_batal");
        var on = cells.date("tanggal_batal");
        return (agency, year, fund) ->
                new Step("batal", new WithdrawPledge(agency, year, fund, reason, on), END);
    }
}
