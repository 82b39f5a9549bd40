package id.jejak.kernel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a NIP into an employee's opaque id with a secret key (HMAC-SHA256). One NIP can only ever
 * name one stream, so two people never share a NIP and nobody needs an index of NIPs; without the
 * key the id cannot be traced back by trying all NIPs. The key is kept apart from the ledger.
 */
public final class Blinding {
    private static final int SHORTEST_KEY = 32;
    private final Mac prototype;

    /**
     * @throws InvalidValue {@code blinding.short-key} for a key under 32 bytes
     */
    public Blinding(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new InvalidValue("blinding.short-key", "A blinding key has at least 32 bytes.");
        }
        prototype = keyed(key);
    }

    public EmployeeId employee(Nip nip) {
        return new EmployeeId(blind(nip.digits()));
    }

    /**
     * An id that follows from text that may hold personal data, and does not give it away. The
     * purpose keeps ids of different uses apart; it is not empty.
     */
    public String opaque(String purpose, String text) {
        return blind(purpose + "\n" + text);
    }

    /** A copy of a keyed Mac costs a tenth of a new one, and a Mac serves one caller at a time. */
    private String blind(String text) {
        try {
            var mac = (Mac) prototype.clone();
            return StableId.uuid(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Mac keyed(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
