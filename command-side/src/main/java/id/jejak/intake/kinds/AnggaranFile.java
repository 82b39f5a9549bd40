package id.jejak.intake.kinds;

import id.jejak.funding.write.budget.BudgetCommand.AllocateBudget;
import id.jejak.funding.write.budget.BudgetCommand.ChangeAllocation;
import id.jejak.kernel.Rupiah;

import java.util.List;
import java.util.Map;

/** Training budgets of agencies for a year; a changed amount changes the allocation. */
final class AnggaranFile extends FileKind {
    private static final Words<Boolean> ACTS =
            new Words<>(Map.of("murni", false, "perubahan", true));

    AnggaranFile() {
        super(
                "anggaran",
                "kode_instansi",
                List.of("kode_instansi", "tahun", "jenis", "nilai", "dasar", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var agency = cells.agency("kode_instansi");
        var year = cells.year("tahun");
        var change = cells.take("jenis", ACTS);
        var amount = cells.take("nilai", Rupiah::parse);
        var basis = cells.text("dasar");
        var on = cells.date("tanggal");
        return one(
                cells,
                "alokasi",
                () ->
                        change
                                ? new ChangeAllocation(agency, year, amount, basis, on)
                                : new AllocateBudget(agency, year, amount, basis, on));
    }
}
