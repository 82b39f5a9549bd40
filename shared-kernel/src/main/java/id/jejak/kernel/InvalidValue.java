package id.jejak.kernel;

/**
 * A value outside its range. The code is stable and part of the interface; the message is for
 * people.
 */
public final class InvalidValue extends IllegalArgumentException {
    private final String code;

    public InvalidValue(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
