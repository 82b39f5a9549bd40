package id.jejak.intake.kinds;

import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.workforce.write.post.PostCommand.DefinePost;

import java.util.List;

/** Posts. */
final class JabatanFile extends FileKind {

    JabatanFile() {
        super("jabatan", "kode", List.of("kode", "nama", "jenjang", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var code = cells.text("kode");
        var title = cells.text("nama");
        var postClass = cells.choice("jenjang", PostClass.class);
        var on = cells.date("tanggal");
        return one(
                cells,
                "daftar",
                () -> new DefinePost(PostId.ofCode(code), code, title, postClass, on));
    }
}
