package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.AGENCY;
import static id.jejak.intake.kinds.Mapping.SESSION;

import id.jejak.funding.events.PledgeForm;
import id.jejak.funding.write.budget.BudgetCommand.AllocateBudget;
import id.jejak.funding.write.budget.BudgetCommand.ChangeAllocation;
import id.jejak.funding.write.budget.BudgetCommand.ReceivePledge;
import id.jejak.funding.write.budget.BudgetCommand.ReleaseFunds;
import id.jejak.funding.write.budget.BudgetCommand.ReserveFunds;
import id.jejak.funding.write.budget.BudgetCommand.SpendFunds;
import id.jejak.funding.write.budget.BudgetCommand.TakePledge;
import id.jejak.funding.write.budget.BudgetCommand.WithdrawPledge;
import id.jejak.kernel.FundId;
import id.jejak.kernel.Rupiah;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.stream.Stream;

class FundingKindsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final Rupiah MONEY = new Rupiah(25_000_000);
    private static final FundId SPONSOR = FundId.ofPledge("SP-1");

    @Test
    void anggaran_allocates_or_changes() {
        Mapping.of(new AnggaranFile(), "DINKES", "2024", "murni", "25000000", "DPA 1", "2024-05-06")
                .gives(new AllocateBudget(AGENCY, 2024, MONEY, "DPA 1", DAY));
        Mapping.of(
                        new AnggaranFile(),
                        "DINKES",
                        "2024",
                        "perubahan",
                        "25000000",
                        "DPPA",
                        "2024-05-06")
                .gives(new ChangeAllocation(AGENCY, 2024, MONEY, "DPPA", DAY));
        Mapping.of(new AnggaranFile(), "", "24", "lain", "25.000.000", "", "")
                .isWrongIn(
                        "kode_instansi:field.missing",
                        "tahun:field.not-a-whole-number",
                        "jenis:field.unknown-choice",
                        "nilai:rupiah.not-whole",
                        "dasar:field.missing",
                        "tanggal:field.missing");
    }

    @Test
    void sponsor_tells_of_a_pledge_and_what_came_of_it() {
        var pledge =
                new TakePledge(
                        AGENCY, 2024, SPONSOR, "PT Maju", PledgeForm.MONEY, MONEY, "Kursus", DAY);
        sponsor("", "", "", "").gives(pledge);
        sponsor("25000000", "2024-05-06", "", "")
                .gives(pledge, new ReceivePledge(AGENCY, 2024, SPONSOR, MONEY, DAY));
        sponsor("", "", "Pailit", "2024-05-06")
                .gives(pledge, new WithdrawPledge(AGENCY, 2024, SPONSOR, "Pailit", DAY));
        sponsor("", "2024-05-06", "Pailit", "")
                .isWrongIn("nilai_terima:field.missing", "tanggal_batal:field.missing");
    }

    @Test
    void belanja_reserves_pays_and_gives_back() {
        belanja("SP-1", "25000000", "2024-05-06", "", "", "", "", "")
                .gives(new ReserveFunds(AGENCY, 2024, SESSION, SPONSOR, MONEY, DAY));
        belanja("", "25000000", "2024-05-06", "1", "SP2D 1", "2024-05-06", "Sisa", "2024-05-06")
                .gives(
                        new ReserveFunds(AGENCY, 2024, SESSION, FundId.ALLOCATION, MONEY, DAY),
                        new SpendFunds(
                                AGENCY,
                                2024,
                                SESSION,
                                FundId.ALLOCATION,
                                new Rupiah(1),
                                "SP2D 1",
                                DAY),
                        new ReleaseFunds(AGENCY, 2024, SESSION, FundId.ALLOCATION, "Sisa", DAY));
        belanja("", "", "", "", "", "", "", "").isWrongIn("nilai:field.missing");
        belanja("", "x", "", "1", "", "", "Sisa", "")
                .isWrongIn(
                        "nilai:rupiah.not-whole",
                        "tanggal:field.missing",
                        "bukti_bayar:field.missing",
                        "tanggal_bayar:field.missing",
                        "tanggal_lepas:field.missing");
    }

    private static Mapping sponsor(String value, String came, String why, String ended) {
        return Mapping.of(
                new SponsorFile(),
                "SP-1",
                "DINKES",
                "2024",
                "PT Maju",
                "uang",
                "25000000",
                "Kursus",
                "2024-05-06",
                value,
                came,
                why,
                ended);
    }

    private static Mapping belanja(String... cells) {
        var which = Stream.of("DINKES", "2024", "S-1");
        return Mapping.of(
                new BelanjaFile(), Stream.concat(which, Stream.of(cells)).toArray(String[]::new));
    }
}
