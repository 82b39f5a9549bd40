package id.jejak.voice.read.said;

import id.jejak.voice.events.VoiceKind;
import id.jejak.voice.events.VoiceTheme;

import java.time.LocalDate;

/** An answer as everybody may read it: nothing of what somebody wrote, nothing of who. */
record Published(
        String agency,
        VoiceKind kind,
        VoiceTheme theme,
        String summary,
        String answer,
        LocalDate answeredOn) {}
