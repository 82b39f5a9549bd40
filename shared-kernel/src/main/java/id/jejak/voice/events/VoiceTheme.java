package id.jejak.voice.events;

/** What it is about, as far as the competence of civil servants has to do with it. */
public enum VoiceTheme {
    SPEED,
    ATTITUDE,
    INFORMATION,
    COST,
    INTEGRITY,
    SKILL,
    FACILITIES,
    OTHER
}
