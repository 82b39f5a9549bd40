package id.jejak.intake.kinds;

import id.jejak.competency.write.standard.StandardCommand.SetStandard;
import id.jejak.kernel.PostId;

import java.util.List;

/** Competency standards: the whole standard of one post from one day on. */
final class StandarFile implements FileKind {

    @Override
    public String name() {
        return "standar";
    }

    @Override
    public List<String> columns() {
        return List.of("kode_jabatan", "kompetensi", "dasar", "berlaku_mulai");
    }

    @Override
    public String keyColumn() {
        return "kode_jabatan";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var post = cells.id("kode_jabatan", "post", PostId::new);
        var required = cells.levels("kompetensi");
        var basis = cells.text("dasar");
        var on = cells.date("berlaku_mulai");
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "tetapkan",
                                        new SetStandard(post, required, basis, on),
                                        columns())));
    }
}
