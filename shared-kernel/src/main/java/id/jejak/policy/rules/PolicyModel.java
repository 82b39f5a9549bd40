package id.jejak.policy.rules;

import id.jejak.kernel.PolicyRef;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text of a policy: DMN 1.3 XML, never changed once it is adopted.
 *
 * @param dmn the whole file
 */
public record PolicyModel(PolicyRef ref, String dmn) {
    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(dmn.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
