package id.jejak.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids that follow from a business key, so that the same file imported twice, on any machine, names
 * the same streams. UUID version 8 (RFC 9562 section 5.8) over SHA-256. Only for keys that are not
 * personal; for people see {@link Blinding}.
 */
public final class StableId {
    private StableId() {}

    public static String of(String kind, String key) {
        return uuid(sha256(kind + "\n" + key));
    }

    static String uuid(byte[] hash) {
        hash[6] = (byte) (hash[6] & 0x0f | 0x80);
        hash[8] = (byte) (hash[8] & 0x3f | 0x80);
        var hex = HexFormat.of().formatHex(hash, 0, 16);
        return String.join(
                "-",
                hex.substring(0, 8),
                hex.substring(8, 12),
                hex.substring(12, 16),
                hex.substring(16, 20),
                hex.substring(20));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
