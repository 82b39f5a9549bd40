package id.jejak.intake.kinds;

import id.jejak.kernel.DataRequestId;
import id.jejak.privacy.events.RequestKind;
import id.jejak.privacy.write.PrivacyCommand.AnswerDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RefuseDataRequest;
import id.jejak.privacy.write.PrivacyCommand.RequestData;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Requests of people about their own data, and what came of them. */
final class PermintaanFile implements FileKind {
    static final String REQUEST = "data-request";
    private static final Words<RequestKind> KINDS =
            new Words<>(Map.of("akses", RequestKind.ACCESS, "pembetulan", RequestKind.CORRECTION));
    private static final List<String> ASKED = List.of("nomor", "nip", "jenis", "isi", "tanggal");
    private static final List<String> ENDED =
            List.of("nomor", "nip", "jawaban", "dasar_tolak", "tanggal_jawab");

    @Override
    public String name() {
        return "permintaan";
    }

    @Override
    public List<String> columns() {
        var all = new ArrayList<>(ASKED);
        all.addAll(ENDED.subList(2, ENDED.size()));
        return List.copyOf(all);
    }

    @Override
    public String keyColumn() {
        return "nip";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.id("nomor", REQUEST, DataRequestId::new);
        var employee = cells.employee("nip");
        var kind = cells.take("jenis", KINDS);
        var wish = cells.text("isi");
        var on = cells.date("tanggal");
        if (cells.isEmpty("jawaban")) {
            return cells.build(
                    () ->
                            List.of(
                                    new Step(
                                            "minta",
                                            new RequestData(employee, id, kind, wish, on),
                                            ASKED)));
        }
        var answer = cells.text("jawaban");
        var refused = !cells.isEmpty("dasar_tolak");
        var ground = refused ? cells.text("dasar_tolak") : "";
        var ended = cells.date("tanggal_jawab");
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "minta",
                                        new RequestData(employee, id, kind, wish, on),
                                        ASKED),
                                new Step(
                                        "jawab",
                                        refused
                                                ? new RefuseDataRequest(
                                                        employee, id, ground, answer, ended)
                                                : new AnswerDataRequest(
                                                        employee, id, answer, ended),
                                        ENDED)));
    }
}
