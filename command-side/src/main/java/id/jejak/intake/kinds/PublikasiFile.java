package id.jejak.intake.kinds;

import id.jejak.award.write.AwardCommand.PublishAward;
import id.jejak.kernel.AwardId;

import java.util.List;

/** Awards that everybody may know of. */
final class PublikasiFile implements FileKind {

    @Override
    public String name() {
        return "publikasi";
    }

    @Override
    public List<String> columns() {
        return List.of("nomor", "nip", "tanggal");
    }

    @Override
    public String keyColumn() {
        return "nip";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.id("nomor", "award", AwardId::new);
        var employee = cells.employee("nip");
        var on = cells.date("tanggal");
        return cells.build(
                () -> List.of(new Step("umumkan", new PublishAward(id, employee, on), columns())));
    }
}
