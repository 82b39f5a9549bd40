package id.jejak.infra.security;

import id.jejak.infra.web.CodedProblem;
import id.jejak.infra.web.Problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import java.time.Duration;

/** An address, or everybody without an account together, has to wait. */
final class TooManyOfThePublic extends RuntimeException implements CodedProblem {
    private final long seconds;

    TooManyOfThePublic(Duration wait) {
        super("too much of the public", null, false, false);
        this.seconds = Math.max(1, wait.toSeconds());
    }

    @Override
    public Problem problem() {
        return Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "public.too-many-requests",
                        "Too many requests",
                        "Too many requests without an account. Try again in %d seconds."
                                .formatted(seconds))
                .with(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }
}
