package id.jejak.intake.kinds;

import id.jejak.kernel.OutreachId;
import id.jejak.outreach.write.OutreachCommand.AnswerQuestion;

import java.util.List;

/** Questions that were asked at outreach events, with their answers. */
final class TanyaFile implements FileKind {
    @Override
    public String name() {
        return "tanya";
    }

    @Override
    public List<String> columns() {
        return List.of("kode_sosialisasi", "kode_instansi", "pertanyaan", "jawaban", "tanggal");
    }

    @Override
    public String keyColumn() {
        return "kode_sosialisasi";
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.id("kode_sosialisasi", SosialisasiFile.OUTREACH, OutreachId::new);
        var agency = cells.agency("kode_instansi");
        var question = cells.text("pertanyaan");
        var answer = cells.text("jawaban");
        var on = cells.date("tanggal");
        return cells.build(
                () ->
                        List.of(
                                new Step(
                                        "tanya",
                                        new AnswerQuestion(id, agency, question, answer, on),
                                        columns())));
    }
}
