package id.jejak.ledger.backup;

import java.util.Locale;

/** A backup that cannot be made or checked, with a stable code. */
public final class BackupProblem extends RuntimeException {

    /** What is wrong. */
    public enum Kind {
        /** Another one is being made. */
        RUNNING,
        /** There is none of this name. */
        UNKNOWN
    }

    private final Kind kind;

    BackupProblem(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Such as {@code backup.running}. */
    public String code() {
        return "backup." + kind.name().toLowerCase(Locale.ROOT);
    }
}
