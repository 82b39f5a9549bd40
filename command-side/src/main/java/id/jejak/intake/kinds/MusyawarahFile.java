package id.jejak.intake.kinds;

import id.jejak.deciding.FieldText;
import id.jejak.kernel.ForumId;
import id.jejak.kernel.InvalidValue;
import id.jejak.voice.events.GroupCount;
import id.jejak.voice.events.VoiceTheme;
import id.jejak.voice.write.forum.HoldForum;

import java.util.Arrays;
import java.util.List;

/** Meetings with the public. */
final class MusyawarahFile extends FileKind {
    MusyawarahFile() {
        super(
                "musyawarah",
                "nomor",
                List.of(
                        "nomor",
                        "kode_instansi",
                        "judul",
                        "tempat",
                        "peserta",
                        "tema",
                        "hasil",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("nomor", ForumId::ofNumber);
        var agency = cells.agency("kode_instansi");
        var title = cells.text("judul");
        var place = cells.text("tempat");
        var participants = cells.take("peserta", MusyawarahFile::groups);
        var themes = cells.take("tema", MusyawarahFile::themes);
        var results = cells.text("hasil");
        var on = cells.date("tanggal");
        return one(
                cells,
                "catat",
                () -> new HoldForum(id, agency, title, place, participants, themes, results, on));
    }

    /** Such as {@code warga=40;tokoh adat=5}. */
    private static List<GroupCount> groups(String text) {
        return Arrays.stream(text.split(";")).map(MusyawarahFile::group).toList();
    }

    private static GroupCount group(String text) {
        var is = text.indexOf('=');
        if (is < 1) {
            throw new InvalidValue(
                    "field.not-a-group-list",
                    "Groups are written name=count with semicolons between them,"
                            + " such as warga=40;tokoh adat=5.");
        }
        var count = FieldText.whole(text.substring(is + 1).strip(), 1, HoldForum.MOST_OF_A_GROUP);
        return new GroupCount(text.substring(0, is).strip(), count);
    }

    private static List<VoiceTheme> themes(String text) {
        return Arrays.stream(text.split(";")).map(String::strip).map(VoiceWords.THEMES).toList();
    }
}
