package id.jejak.voice.read.said;

/** How far a voice is. */
enum VoiceState {
    SUBMITTED,
    ACKNOWLEDGED,
    ANSWERED,
    REJECTED
}
