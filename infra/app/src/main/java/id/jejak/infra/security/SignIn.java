package id.jejak.infra.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks a name and a password. The slow hash is computed for unknown names too, so that time tells
 * nothing; it is computed by few threads at once, so that guessing cannot take all of them; and a
 * password that was right is known again for ten minutes by a keyed digest in memory, because a
 * client with HTTP Basic sends it with every request.
 */
final class SignIn {
    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);

    /** Bcrypt reads no further. */
    private static final int LONGEST_PASSWORD = 72;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SignInLimiter limiter;
    private final String nobodysHash;
    private final SecretKeySpec key;
    private final Semaphore hashing = new Semaphore(2);
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KNOWN_FOR).build();

    SignIn(Accounts accounts, PasswordEncoder encoder, SignInLimiter limiter, SecureRandom random) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.limiter = limiter;
        this.nobodysHash = String.valueOf(encoder.encode("nobody"));
        var secret = new byte[32];
        random.nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /**
     * Blocks while the password is hashed.
     *
     * @throws BadCredentialsException when name or password is wrong
     * @throws TooManySignIns when too many were
     */
    JejakPrincipal check(String typedName, String password, String address) {
        return known(typedName, password).orElseGet(() -> inTurn(typedName, password, address));
    }

    private JejakPrincipal inTurn(String typedName, String password, String address) {
        hashing.acquireUninterruptibly();
        try {
            // Many requests of one client may have waited for the first of them.
            return known(typedName, password)
                    .orElseGet(() -> slowly(plain(typedName), password, address));
        } finally {
            hashing.release();
        }
    }

    /** Whose password was right a short while ago. */
    private Optional<JejakPrincipal> known(String typedName, String password) {
        return accounts.find(plain(typedName))
                .filter(account -> known.getIfPresent(digest(account, password)) != null)
                .map(Account::principal);
    }

    private static String plain(String typedName) {
        return typedName.strip().toLowerCase(Locale.ROOT);
    }

    private JejakPrincipal slowly(String name, String password, String address) {
        limiter.check(name, address);
        var account = accounts.find(name);
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        var right = isShortEnough(password) && encoder.matches(password, hash);
        if (!right || account.isEmpty()) {
            limiter.failed(name, address);
            throw new BadCredentialsException("wrong name or password");
        }
        limiter.succeeded(name, address);
        known.put(digest(account.get(), password), true);
        return account.get().principal();
    }

    static boolean isShortEnough(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD;
    }

    /** Holds the stored hash, so that a new password makes it worthless. */
    private String digest(Account account, String password) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            var text = String.join("\n", account.name(), account.passwordHash(), password);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
