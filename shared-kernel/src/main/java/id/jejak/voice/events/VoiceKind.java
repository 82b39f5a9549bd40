package id.jejak.voice.events;

/** What somebody of the public says. */
public enum VoiceKind {
    COMPLAINT,
    SUGGESTION,
    PRAISE
}
