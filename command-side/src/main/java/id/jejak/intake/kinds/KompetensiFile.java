package id.jejak.intake.kinds;

import id.jejak.competency.events.CompetencyKind;
import id.jejak.competency.write.dictionary.DictionaryCommand.DefineCompetency;
import id.jejak.kernel.CompetencyId;

import java.util.List;
import java.util.Map;

/** Entries of the competency dictionary. */
final class KompetensiFile extends FileKind {
    private static final Words<CompetencyKind> KINDS =
            new Words<>(
                    Map.of(
                            "manajerial",
                            CompetencyKind.MANAGERIAL,
                            "sosial_kultural",
                            CompetencyKind.SOCIOCULTURAL,
                            "teknis",
                            CompetencyKind.TECHNICAL));

    KompetensiFile() {
        super("kompetensi", "kode", List.of("kode", "jenis", "nama", "definisi", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("kode", CompetencyId::new);
        var kind = cells.take("jenis", KINDS);
        var name = cells.text("nama");
        var definition = cells.text("definisi");
        var on = cells.date("tanggal");
        return one(cells, "definisi", () -> new DefineCompetency(id, kind, name, definition, on));
    }
}
