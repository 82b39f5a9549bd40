package id.jejak.intake.kinds;

import id.jejak.kernel.OutreachId;
import id.jejak.outreach.write.OutreachCommand.AnswerQuestion;

import java.util.List;

/** Questions that were asked at outreach events, with their answers. */
final class TanyaFile extends FileKind {
    TanyaFile() {
        super(
                "tanya",
                "kode_sosialisasi",
                List.of("kode_sosialisasi", "kode_instansi", "pertanyaan", "jawaban", "tanggal"));
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("kode_sosialisasi", OutreachId::ofCode);
        var agency = cells.agency("kode_instansi");
        var question = cells.text("pertanyaan");
        var answer = cells.text("jawaban");
        var on = cells.date("tanggal");
        return one(cells, "tanya", () -> new AnswerQuestion(id, agency, question, answer, on));
    }
}
