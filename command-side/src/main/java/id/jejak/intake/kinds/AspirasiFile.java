package id.jejak.intake.kinds;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.VoiceId;
import id.jejak.voice.write.voice.VoiceCommand.AcknowledgeVoice;
import id.jejak.voice.write.voice.VoiceCommand.AnswerVoice;
import id.jejak.voice.write.voice.VoiceCommand.LinkVoice;
import id.jejak.voice.write.voice.VoiceCommand.RejectVoice;
import id.jejak.voice.write.voice.VoiceCommand.SubmitVoice;

import java.util.ArrayList;
import java.util.List;

/** Voices that came on paper, with what the agency did about them as far as the row tells. */
final class AspirasiFile extends FileKind {
    private static final List<String> SAID =
            List.of("nomor", "kode_instansi", "jenis", "tema", "isi", "kontak", "tanggal");
    private static final List<String> RECEIVED =
            List.of("nomor", "kode_instansi", "tanggal_terima");
    private static final List<String> ANSWER =
            List.of("nomor", "kode_instansi", "jawaban", "ringkasan", "tanggal_jawab");
    private static final List<String> REFUSAL =
            List.of("nomor", "kode_instansi", "alasan_tolak", "tanggal_tolak");
    private static final List<String> LINK =
            List.of("nomor", "kode_instansi", "kode_akpk", "kompetensi", "tanggal_kaitan");

    AspirasiFile() {
        super("aspirasi", "nomor", SAID, RECEIVED, ANSWER, REFUSAL, LINK);
    }

    @Override
    public List<Step> steps(Cells cells) {
        var id = cells.take("nomor", VoiceId::ofNumber);
        var agency = cells.agency("kode_instansi");
        var steps = new ArrayList<Deferred>();
        steps.add(said(cells));
        if (!cells.isEmpty("tanggal_terima")) {
            steps.add(received(cells));
        }
        if (!cells.isEmpty("kode_akpk") || !cells.isEmpty("tanggal_kaitan")) {
            steps.add(link(cells));
        }
        if (!cells.isEmpty("jawaban") || !cells.isEmpty("tanggal_jawab")) {
            steps.add(answer(cells));
        }
        if (!cells.isEmpty("alasan_tolak") || !cells.isEmpty("tanggal_tolak")) {
            steps.add(refusal(cells));
        }
        return cells.build(() -> steps.stream().map(step -> step.of(id, agency)).toList());
    }

    private interface Deferred {
        Step of(VoiceId id, AgencyId agency);
    }

    private static Deferred said(Cells cells) {
        var kind = cells.take("jenis", VoiceWords.KINDS);
        var theme = cells.take("tema", VoiceWords.THEMES);
        var text = cells.text("isi");
        var contact = cells.optionalText("kontak");
        var on = cells.date("tanggal");
        return (id, agency) ->
                new Step(
                        "terima",
                        new SubmitVoice(id, agency, kind, theme, text, contact, on),
                        SAID);
    }

    private static Deferred received(Cells cells) {
        var on = cells.date("tanggal_terima");
        return (id, agency) -> new Step("catat", new AcknowledgeVoice(id, agency, on), RECEIVED);
    }

    private static Deferred answer(Cells cells) {
        var answer = cells.text("jawaban");
        var summary = cells.optionalText("ringkasan");
        var on = cells.date("tanggal_jawab");
        return (id, agency) ->
                new Step("jawab", new AnswerVoice(id, agency, answer, summary, on), ANSWER);
    }

    private static Deferred refusal(Cells cells) {
        var reason = cells.text("alasan_tolak");
        var on = cells.date("tanggal_tolak");
        return (id, agency) -> new Step("tolak", new RejectVoice(id, agency, reason, on), REFUSAL);
    }

    private static Deferred link(Cells cells) {
        var cycle = cells.take("kode_akpk", NeedsCycleId::ofCode);
        var competency = cells.take("kompetensi", CompetencyId::new);
        var on = cells.date("tanggal_kaitan");
        return (id, agency) ->
                new Step("kaitkan", new LinkVoice(id, agency, cycle, competency, on), LINK);
    }
}
