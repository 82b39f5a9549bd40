package id.jejak.intake.kinds;

import id.jejak.award.write.AwardCommand.PublishAward;
import id.jejak.kernel.AwardId;

import java.util.List;

/** Awards that everybody may know of. */
final class PublikasiFile extends FileKind {

    PublikasiFile() {
        super("publikasi", "nip", List.of("nomor", "nip", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("nomor", AwardId::ofNumber);
        var employee = cells.employee("nip");
        var on = cells.date("tanggal");
        return one(cells, "umumkan", () -> new PublishAward(id, employee, on));
    }
}
