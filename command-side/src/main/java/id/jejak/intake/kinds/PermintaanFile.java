package id.jejak.intake.kinds;

import id.jejak.kernel.DataRequestId;
import id.jejak.privacy.events.RequestKind;
import id.jejak.privacy.write.PrivacyCommand.AnswerDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RefuseDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RequestData;

import java.util.List;
import java.util.Map;

/** Requests of people about their own data, and what came of them. */
final class PermintaanFile extends FileKind {
    private static final Words<RequestKind> KINDS =
            new Words<>(Map.of("akses", RequestKind.ACCESS, "pembetulan", RequestKind.CORRECTION));
    private static final List<String> ASKED = List.of("nomor", "nip", "jenis", "isi", "tanggal");
    private static final List<String> ENDED =
            List.of("nomor", "nip", "jawaban", "dasar_tolak", "tanggal_jawab");

    PermintaanFile() {
        super("permintaan", "nip", ASKED, ENDED);
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("nomor", DataRequestId::ofNumber);
        var employee = cells.employee("nip");
        var kind = cells.take("jenis", KINDS);
        var wish = cells.text("isi");
        var on = cells.date("tanggal");
        var isAnswered = !cells.isEmpty("jawaban");
        var answer = isAnswered ? cells.text("jawaban") : "";
        var refused = isAnswered && !cells.isEmpty("dasar_tolak");
        var ground = refused ? cells.text("dasar_tolak") : "";
        var ended = isAnswered ? cells.date("tanggal_jawab") : null;
        return cells.build(
                () -> {
                    var request = new RequestData(employee, id, kind, wish, on);
                    var asked = new Step("minta", request, ASKED);
                    if (ended == null) {
                        return List.of(asked);
                    }
                    var end =
                            refused
                                    ? new RefuseDataRequest(employee, id, ground, answer, ended)
                                    : new AnswerDataRequest(employee, id, answer, ended);
                    return List.of(asked, new Step("jawab", end, ENDED));
                });
    }
}
