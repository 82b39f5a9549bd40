package id.jejak.intake.kinds;

import id.jejak.competency.write.standard.StandardCommand.SetStandard;
import id.jejak.kernel.PostId;

import java.util.List;

/** Competency standards: the whole standard of one post from one day on. */
final class StandarFile extends FileKind {

    StandarFile() {
        super(
                "standar",
                "kode_jabatan",
                List.of("kode_jabatan", "kompetensi", "dasar", "berlaku_mulai"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var post = cells.take("kode_jabatan", PostId::ofCode);
        var required = cells.levels("kompetensi");
        var basis = cells.text("dasar");
        var on = cells.date("berlaku_mulai");
        return one(cells, "tetapkan", () -> new SetStandard(post, required, basis, on));
    }
}
