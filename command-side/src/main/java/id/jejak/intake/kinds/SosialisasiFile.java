package id.jejak.intake.kinds;

import id.jejak.deciding.FieldText;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.OutreachId;
import id.jejak.outreach.events.OutreachTopic;
import id.jejak.outreach.events.UnitGuests;
import id.jejak.outreach.write.OutreachCommand;
import id.jejak.outreach.write.OutreachCommand.HoldOutreach;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Outreach events with the units they are for. */
final class SosialisasiFile extends FileKind {
    private static final Words<OutreachTopic> TOPICS =
            new Words<>(
                    Map.of("kebijakan", OutreachTopic.POLICY, "program", OutreachTopic.PROGRAMME));

    SosialisasiFile() {
        super(
                "sosialisasi",
                "kode",
                List.of(
                        "kode",
                        "kode_instansi",
                        "judul",
                        "tentang",
                        "rujukan",
                        "unit",
                        "tempat",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var code = cells.text("kode");
        var id = cells.take("kode", OutreachId::ofCode);
        var agency = cells.agency("kode_instansi");
        var title = cells.text("judul");
        var topic = cells.take("tentang", TOPICS);
        var reference = cells.text("rujukan");
        var units = cells.take("unit", SosialisasiFile::units);
        var place = cells.text("tempat");
        var on = cells.date("tanggal");
        return one(
                cells,
                "catat",
                () ->
                        new HoldOutreach(
                                id, agency, code, title, topic, reference, units, place, on));
    }

    /** Such as {@code DINKES-01=12;DINKES-02=0}. */
    private static List<UnitGuests> units(String text) {
        return Arrays.stream(text.split(";")).map(SosialisasiFile::unit).toList();
    }

    private static UnitGuests unit(String text) {
        var is = text.indexOf('=');
        if (is < 1) {
            throw new InvalidValue(
                    "field.not-a-unit-list",
                    "Units are written code=count with semicolons between them.");
        }
        var unit = AgencyId.ofCode(text.substring(0, is).strip());
        return new UnitGuests(
                unit,
                FieldText.whole(text.substring(is + 1).strip(), 0, OutreachCommand.MOST_PEOPLE));
    }
}
