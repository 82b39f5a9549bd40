package id.jejak.voice.write.voice;

import id.jejak.kernel.Blinding;

import java.util.Locale;

/**
 * The number by which somebody without an account finds the answer: 20 hexadecimal digits that
 * nobody guesses without the blinding key.
 */
final class Receipt {
    private static final int GROUP = 5;

    private Receipt() {}

    /** Such as {@code 3F2A9-C01B7-44D0E-91AA2}. */
    static String of(String commandId, Blinding blinding) {
        var digits =
                blinding.opaque("voice-receipt", commandId)
                        .replace("-", "")
                        .toUpperCase(Locale.ROOT);
        // Version and variant of the UUID stand in the middle and are no secret.
        var secret = digits.substring(0, 2 * GROUP - 2) + digits.substring(20);
        return String.join(
                "-",
                secret.substring(0, GROUP),
                secret.substring(GROUP, 2 * GROUP),
                secret.substring(2 * GROUP, 3 * GROUP),
                secret.substring(3 * GROUP));
    }
}
