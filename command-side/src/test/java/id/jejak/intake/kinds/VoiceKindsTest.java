package id.jejak.intake.kinds;

import static id.jejak.intake.kinds.Mapping.AGENCY;

import id.jejak.kernel.ForumId;
import id.jejak.kernel.StableId;
import id.jejak.kernel.VoiceId;
import id.jejak.voice.events.GroupCount;
import id.jejak.voice.events.VoiceKind;
import id.jejak.voice.events.VoiceTheme;
import id.jejak.voice.write.forum.HoldForum;
import id.jejak.voice.write.voice.VoiceCommand.AcknowledgeVoice;
import id.jejak.voice.write.voice.VoiceCommand.AnswerVoice;
import id.jejak.voice.write.voice.VoiceCommand.SubmitVoice;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class VoiceKindsTest {
    private static final VoiceId VOICE = new VoiceId(StableId.of("voice", "P-1"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final SubmitVoice SAID =
            new SubmitVoice(
                    VOICE, AGENCY, VoiceKind.COMPLAINT, VoiceTheme.SPEED, "Antre", null, DAY);

    @Test
    void a_row_gives_a_command_for_each_step_it_tells_of() {
        voice("", "", "", "", "").gives(SAID);
        voice("2026-03-03", "Loket ditambah", "Antrean", "2026-03-09", "")
                .gives(
                        SAID,
                        new AcknowledgeVoice(VOICE, AGENCY, LocalDate.of(2026, 3, 3)),
                        new AnswerVoice(
                                VOICE,
                                AGENCY,
                                "Loket ditambah",
                                "Antrean",
                                LocalDate.of(2026, 3, 9)));
    }

    @Test
    void a_step_half_told_is_wrong() {
        voice("", "Loket ditambah", "", "", "").isWrongIn("tanggal_jawab:field.missing");
        voice("", "", "", "", "Iklan").isWrongIn("tanggal_tolak:field.missing");
    }

    @Test
    void a_forum_counts_its_groups() {
        forum("warga=40; tokoh adat=5", "kecepatan;biaya")
                .gives(
                        new HoldForum(
                                new ForumId(StableId.of("forum", "F-1")),
                                AGENCY,
                                "Musyawarah",
                                "Balai",
                                List.of(
                                        new GroupCount("warga", 40),
                                        new GroupCount("tokoh adat", 5)),
                                List.of(VoiceTheme.SPEED, VoiceTheme.COST),
                                "Loket Sabtu",
                                DAY));
        forum("warga", "cuaca")
                .isWrongIn("peserta:field.not-a-group-list", "tema:field.unknown-choice");
        forum("warga=0", "biaya").isWrongIn("peserta:field.not-a-whole-number");
    }

    private static Mapping forum(String groups, String themes) {
        return Mapping.of(
                new MusyawarahFile(),
                "F-1",
                "DINKES",
                "Musyawarah",
                "Balai",
                groups,
                themes,
                "Loket Sabtu",
                "2026-03-02");
    }

    private static Mapping voice(
            String received, String answer, String summary, String answered, String spam) {
        return Mapping.of(
                new AspirasiFile(),
                "P-1",
                "DINKES",
                "keluhan",
                "kecepatan",
                "Antre",
                "",
                "2026-03-02",
                received,
                answer,
                summary,
                answered,
                spam,
                "",
                "",
                "",
                "");
    }
}
