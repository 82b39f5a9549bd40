package id.jejak.intake.kinds;

import id.jejak.competency.events.CompetencyKind;
import id.jejak.competency.write.dictionary.DictionaryCommand.DefineCompetency;
import id.jejak.kernel.CompetencyId;

import java.util.List;
import java.util.Map;

/** Entries of the competency dictionary. */
final class KompetensiFile implements FileKind {
    private static final Words<CompetencyKind> KINDS =
            new Words<>(
                    Map.of(
                            "manajerial",
                            CompetencyKind.MANAGERIAL,
                            "sosial_kultural",
                            CompetencyKind.SOCIOCULTURAL,
                            "teknis",
                            CompetencyKind.TECHNICAL));

    @Override
    public String name() {
        return "kompetensi";
    }

    @Override
    public List<String> columns() {
        return List.of("kode", "jenis", "nama", "definisi", "tanggal");
    }

    @Override
    public String keyColumn() {
        return "kode";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("kode", CompetencyId::new);
        var kind = cells.take("jenis", KINDS);
        var name = cells.text("nama");
        var definition = cells.text("definisi");
        var on = cells.date("tanggal");
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "definisi",
                                        new DefineCompetency(id, kind, name, definition, on),
                                        columns())));
    }
}
