package id.jejak.intake.kinds;

import id.jejak.intake.csv.Row;
import id.jejak.kernel.AgencyId;
import id.jejak.workforce.events.AgencyKind;
import id.jejak.workforce.write.agency.AgencyCommand.RegisterAgency;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cities, agencies and units. Read three times, so that what is above is there before what is
 * below, whatever the order of the rows.
 */
final class InstansiFile extends FileKind {
    private static final Words<AgencyKind> KINDS =
            new Words<>(
                    Map.of(
                            "kota",
                            AgencyKind.CITY,
                            "perangkat_daerah",
                            AgencyKind.AGENCY,
                            "unit",
                            AgencyKind.UNIT));

    InstansiFile() {
        super(
                "instansi",
                "kode",
                List.of("kode", "nama", "jenis", "kode_induk", "kode_wilayah", "tanggal"));
    }

    @Override
    public int passes() {
        return AgencyKind.values().length;
    }

    @Override
    public int passOf(Row row) {
        var word = row.cell("jenis").strip().toLowerCase(Locale.ROOT);
        var kind = KINDS.meanings().get(word);
        return kind == null ? passes() - 1 : kind.ordinal();
    }

    @Override
    public List<Step> steps(Cells cells) {
        var code = cells.text("kode");
        var name = cells.text("nama");
        var kind = cells.take("jenis", KINDS);
        var parent = cells.optional("kode_induk", AgencyId::ofCode);
        var region = cells.optionalText("kode_wilayah");
        var on = cells.date("tanggal");
        return one(
                cells,
                "daftar",
                () ->
                        new RegisterAgency(
                                AgencyId.ofCode(code), parent, kind, code, name, region, on));
    }
}
