package id.jejak.intake.kinds;

import id.jejak.voice.events.VoiceKind;
import id.jejak.voice.events.VoiceTheme;

import java.util.Map;

/** What offices write for kinds and themes of voices. */
final class VoiceWords {
    static final Words<VoiceKind> KINDS =
            new Words<>(
                    Map.of(
                            "keluhan",
                            VoiceKind.COMPLAINT,
                            "saran",
                            VoiceKind.SUGGESTION,
                            "pujian",
                            VoiceKind.PRAISE));
    static final Words<VoiceTheme> THEMES =
            new Words<>(
                    Map.of(
                            "kecepatan",
                            VoiceTheme.SPEED,
                            "sikap",
                            VoiceTheme.ATTITUDE,
                            "informasi",
                            VoiceTheme.INFORMATION,
                            "biaya",
                            VoiceTheme.COST,
                            "integritas",
                            VoiceTheme.INTEGRITY,
                            "keahlian",
                            VoiceTheme.SKILL,
                            "sarana",
                            VoiceTheme.FACILITIES,
                            "lainnya",
                            VoiceTheme.OTHER));

    private VoiceWords() {}
}
