package id.jejak.infra.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.csrf.CsrfException;

/** What the doors say. */
final class AccessProblems {
    private AccessProblems() {}

    static @Nullable Problem of(Throwable failed) {
        return switch (failed) {
            case CodedProblem coded -> coded.problem();
            case CsrfException _ ->
                    DomainProblems.denied(
                            "access.csrf",
                            "The form's token is missing or old. Load the page again.");
            case AccessDeniedException _ ->
                    DomainProblems.denied("access.not-for-role", "Your role has no access here.");
            case AuthenticationServiceException _ ->
                    Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "access.unavailable",
                            "Not available now",
                            "Sign-in cannot be checked at the moment.");
            case AuthenticationException _ ->
                    Problem.of(
                            HttpStatus.UNAUTHORIZED,
                            "access.sign-in-needed",
                            "Sign in first",
                            "Nobody is signed in, or the name, password or token is wrong.");
            default -> null;
        };
    }
}
