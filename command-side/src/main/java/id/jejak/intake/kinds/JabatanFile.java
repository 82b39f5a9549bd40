package id.jejak.intake.kinds;

import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.StableId;
import id.jejak.workforce.write.post.PostCommand.DefinePost;

import java.util.List;

/** Posts. */
final class JabatanFile implements FileKind {

    @Override
    public String name() {
        return "jabatan";
    }

    @Override
    public List<String> columns() {
        return List.of("kode", "nama", "jenjang", "tanggal");
    }

    @Override
    public String keyColumn() {
        return "kode";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var code = cells.text("kode");
        var title = cells.text("nama");
        var postClass = cells.choice("jenjang", PostClass.class);
        var on = cells.date("tanggal");
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "daftar",
                                        new DefinePost(
                                                new PostId(StableId.of("post", code)),
                                                code,
                                                title,
                                                postClass,
                                                on),
                                        columns())));
    }
}
