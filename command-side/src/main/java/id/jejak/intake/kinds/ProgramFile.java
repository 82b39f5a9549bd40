package id.jejak.intake.kinds;

import id.jejak.deciding.FieldText;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.ProgrammeId;
import id.jejak.training.events.TrainingForm;
import id.jejak.training.write.programme.ProgrammeCommand.OfferProgramme;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Training programmes. */
final class ProgramFile extends FileKind {

    ProgramFile() {
        super("program", "kode", List.of("kode", "nama", "bentuk", "jp", "sasaran", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var code = cells.text("kode");
        var title = cells.text("nama");
        var form = cells.take("bentuk", ProgramFile::form);
        var jp = cells.take("jp", FieldText.decimalOf(Jp::new));
        var aims = cells.optional("sasaran", LevelList::parse);
        var on = cells.date("tanggal");
        return one(
                cells,
                "tawarkan",
                () ->
                        new OfferProgramme(
                                ProgrammeId.ofCode(code),
                                code,
                                title,
                                form,
                                aims == null ? new TreeMap<CompetencyId, Level>() : aims,
                                jp,
                                on));
    }

    private static TrainingForm form(String code) {
        return Arrays.stream(TrainingForm.values())
                .filter(form -> form.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new InvalidValue(
                                        "field.unknown-choice",
                                        "A form of development is A1, A2, B1 to B11 or C1 to"
                                                + " C11."));
    }
}
