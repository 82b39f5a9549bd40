package id.jejak.infra.automation;

/** The process stops; the event comes again after the start. */
final class StoppedWhileReacting extends RuntimeException {
    StoppedWhileReacting(InterruptedException cause) {
        super("stopped while an automation reacted", cause);
    }
}
