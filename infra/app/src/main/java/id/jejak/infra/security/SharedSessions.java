package id.jejak.infra.security;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * Sessions that every node knows. The cookie holds a random number; the database holds its hash,
 * who signed in, and when the session was last used.
 */
final class SharedSessions implements ServerSecurityContextRepository {
    private static final Duration IDLE = Duration.ofMinutes(60);
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final int BYTES = 32;
    private static final String ID = "_id";
    private static final String ACCOUNT = "account";
    private static final String STAMP = "stamp";
    private static final String USED = "usedAt";

    private final MongoCollection<Document> sessions;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SharedSessions(MongoDatabase database, Accounts accounts, Clock clock) {
        this.sessions = database.getCollection("sessions");
        this.accounts = accounts;
        this.clock = clock;
        sessions.createIndex(
                Indexes.ascending(USED),
                new IndexOptions().expireAfter(2 * IDLE.toSeconds(), TimeUnit.SECONDS));
    }

    /** Signing in begins a session, signing out (no context) ends it. */
    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        var who = context == null ? null : context.getAuthentication();
        return Mono.<Void>fromRunnable(
                        () -> {
                            end(exchange);
                            if (who != null) {
                                JejakPrincipal.from(who).ifPresent(one -> begin(exchange, one));
                            }
                        })
                .subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        var cookie = cookie(exchange);
        return cookie == null
                ? Mono.empty()
                : Mono.fromCallable(() -> found(cookie)).subscribeOn(Schedulers.boundedElastic());
    }

    private void begin(ServerWebExchange exchange, JejakPrincipal who) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var value = HexFormat.of().formatHex(bytes);
        sessions.insertOne(
                new Document(ID, hash(value))
                        .append(ACCOUNT, who.getName())
                        .append(STAMP, who.stamp())
                        .append(USED, Date.from(clock.instant())));
        exchange.getResponse().addCookie(cookie(exchange, value, Duration.ofSeconds(-1)));
    }

    private void end(ServerWebExchange exchange) {
        var cookie = cookie(exchange);
        if (cookie != null) {
            sessions.deleteOne(eq(ID, hash(cookie)));
            exchange.getResponse().addCookie(cookie(exchange, "", Duration.ZERO));
        }
    }

    /** The account as it was at sign-in; who asks compares it with what it is now. */
    private @Nullable SecurityContext found(String cookie) {
        var id = hash(cookie);
        var session = sessions.find(eq(ID, id)).first();
        if (session == null || isOver(id, session.getDate(USED).toInstant())) {
            return null;
        }
        return accounts.find(session.getString(ACCOUNT))
                .map(Account::principal)
                .filter(principal -> principal.stamp().equals(session.getString(STAMP)))
                .<SecurityContext>map(
                        principal ->
                                new SecurityContextImpl(
                                        UsernamePasswordAuthenticationToken.authenticated(
                                                principal, null, principal.authorities())))
                .orElse(null);
    }

    private boolean isOver(String id, Instant used) {
        var now = clock.instant();
        var idle = Duration.between(used, now);
        if (idle.compareTo(IDLE) < 0 && idle.compareTo(NOTED_EVERY) > 0) {
            sessions.updateOne(eq(ID, id), Updates.set(USED, Date.from(now)));
        }
        return idle.compareTo(IDLE) >= 0;
    }

    private static @Nullable String cookie(ServerWebExchange exchange) {
        var cookie = exchange.getRequest().getCookies().getFirst(CsrfRule.SESSION_COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    private static ResponseCookie cookie(
            ServerWebExchange exchange, String value, Duration maximumAge) {
        return ResponseCookie.from(CsrfRule.SESSION_COOKIE, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                .maxAge(maximumAge)
                .build();
    }

    private static String hash(String value) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
