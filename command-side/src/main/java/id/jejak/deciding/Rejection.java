package id.jejak.deciding;

/** Why a rule refuses a command: a stable code for machines, a sentence for people. */
public interface Rejection {
    String code();

    String sentence();

    /** {@code NO_SEAT_LEFT} of feature {@code training} is {@code training.no-seat-left}. */
    static String code(String feature, Enum<?> rejection) {
        return feature
                + "."
                + rejection.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
