package id.jejak.intake.kinds;

import id.jejak.award.events.AwardKind;
import id.jejak.award.write.call.CallCommand.OpenCall;
import id.jejak.kernel.CallId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Nip;

import java.util.ArrayList;
import java.util.List;

/** Calls for nominations. */
final class SeleksiFile extends FileKind {

    SeleksiFile() {
        super(
                "seleksi",
                "kode",
                List.of(
                        "kode",
                        "kode_instansi",
                        "jenis",
                        "judul",
                        "kriteria",
                        "buka",
                        "tutup",
                        "panitia",
                        "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("kode", CallId::ofCode);
        var agency = cells.agency("kode_instansi");
        var kind = cells.choice("jenis", AwardKind.class);
        var title = cells.text("judul");
        var criteria = cells.text("kriteria");
        var opens = cells.date("buka");
        var closes = cells.date("tutup");
        var committee = cells.take("panitia", text -> members(text, cells));
        var on = cells.date("tanggal");
        return one(
                cells,
                "buka",
                () ->
                        new OpenCall(
                                id, agency, kind, title, criteria, opens, closes, committee, on));
    }

    /** NIPs with semicolons between them. */
    private static List<EmployeeId> members(String text, Cells cells) {
        var members = new ArrayList<EmployeeId>();
        for (var digits : text.split(";")) {
            members.add(cells.employee(new Nip(digits.strip())));
        }
        return members;
    }
}
