package id.jejak.intake;

import org.jspecify.annotations.Nullable;

/**
 * How far a file is.
 *
 * @param kind null where the name says none
 * @param rowsRead rows so far, without the header
 * @param accepted rows that recorded something new
 * @param unchanged rows that were there already
 * @param refused rows that were not taken
 * @param errors of rows and of the file itself; a row may have several
 */
public record FileReport(
        String file,
        @Nullable String kind,
        State state,
        long rowsRead,
        long accepted,
        long unchanged,
        long refused,
        long errors,
        long rowsPerSecond) {
    /** Where a file stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /** Not read, or not to its end; an error says why. */
        REFUSED,
        /** The run ended before the file did. */
        STOPPED
    }
}
