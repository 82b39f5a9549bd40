package id.jejak.intake.kinds;

import id.jejak.kernel.NeedsCycleId;
import id.jejak.needs.write.NeedsCommand.OpenNeedsCycle;
import id.jejak.needs.write.NeedsCommand.SetObjective;

import java.util.List;

/**
 * Needs analyses (analisis kebutuhan pengembangan kompetensi), a row for each objective. The
 * analysis is opened by whichever of its rows comes first.
 */
final class AkpkFile extends FileKind {
    private static final List<String> OPENING =
            List.of("kode", "kode_instansi", "tahun", "visi", "tanggal");
    private static final List<String> OBJECTIVE =
            List.of("kode", "kode_instansi", "kode_sasaran", "sasaran", "kompetensi", "tanggal");

    AkpkFile() {
        super(
                "akpk",
                "kode",
                List.of(
                        "kode",
                        "kode_instansi",
                        "tahun",
                        "visi",
                        "kode_sasaran",
                        "sasaran",
                        "kompetensi",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var code = cells.text("kode");
        var id = cells.take("kode", NeedsCycleId::ofCode);
        var agency = cells.agency("kode_instansi");
        var year = cells.year("tahun");
        var vision = cells.text("visi");
        var objective = cells.text("kode_sasaran");
        var text = cells.text("sasaran");
        var targets = cells.levels("kompetensi");
        var on = cells.date("tanggal");
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "buka",
                                        new OpenNeedsCycle(id, agency, code, year, vision, on),
                                        OPENING),
                                new Step(
                                        "sasaran",
                                        new SetObjective(id, agency, objective, text, targets, on),
                                        OBJECTIVE)));
    }
}
