package id.jejak.infra.security;

import id.jejak.infra.web.CodedProblem;
import id.jejak.infra.web.Problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;

import java.time.Duration;

/** So many sign-ins failed that the next must wait, the right password included. */
final class TooManySignIns extends AuthenticationException implements CodedProblem {
    private final long seconds;

    TooManySignIns(Duration wait) {
        super("too many failed sign-ins");
        this.seconds = Math.max(1, wait.toSeconds());
    }

    @Override
    public Problem problem() {
        return Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "access.too-many-attempts",
                        "Too many attempts",
                        "Too many sign-ins failed. Try again in %d seconds.".formatted(seconds))
                .with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }
}
