package id.jejak.kernel;

/** Which rule decided: its id and the version that was in force. */
public record PolicyRef(String id, String version) {}
