package id.jejak.learning.events;

import id.jejak.kernel.InvalidValue;

import org.jspecify.annotations.Nullable;

/**
 * What shows that somebody learned.
 *
 * @param reference number or place of the document, such as that of a certificate
 * @param sha256 of the file, 64 hexadecimal digits in lower case; null where there is only paper
 */
public record Proof(String reference, @Nullable String sha256) {
    private static final int DIGITS = 64;

    /**
     * @throws InvalidValue {@code proof.no-reference} or {@code proof.not-a-hash}
     */
    public Proof {
        if (reference.isBlank()) {
            throw new InvalidValue("proof.no-reference", "A proof names its document.");
        }
        if (sha256 != null && !isHash(sha256)) {
            throw new InvalidValue(
                    "proof.not-a-hash", "A SHA-256 has 64 digits 0 to 9 and a to f.");
        }
    }

    private static boolean isHash(String text) {
        return text.length() == DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }
}
