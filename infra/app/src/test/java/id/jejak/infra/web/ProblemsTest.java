package id.jejak.infra.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.mongodb.MongoTimeoutException;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.FieldError;
import id.jejak.deciding.InputRejected;
import id.jejak.deciding.Rejection;
import id.jejak.kernel.InvalidValue;
import id.jejak.ledger.CommitReceipt;
import id.jejak.ledger.DuplicateCommandException;
import id.jejak.ledger.LedgerClosedException;
import id.jejak.ledger.LedgerUnavailableException;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.web.server.NotAcceptableStatusException;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

class ProblemsTest {
    enum SeatRejection implements Rejection {
        NO_SEAT_LEFT;

        @Override
        public String code() {
            return Rejection.code("training", this);
        }

        @Override
        public String sentence() {
            return "Every seat of this training is taken.";
        }
    }

    static Stream<Arguments> failures() {
        var refused = new CommandRejected(SeatRejection.NO_SEAT_LEFT);
        var down = new LedgerUnavailableException("no disk", new IllegalStateException());
        return Stream.of(
                arguments(new InvalidValue("value.bad-id", "An id has..."), 400, "value.bad-id"),
                arguments(new BadHeader("Jejak-Reason", "is odd"), 400, "request.bad-header"),
                arguments(new NotFound("agency"), 404, "agency.not-found"),
                arguments(new AccessDenied(), 403, "access.denied"),
                arguments(new AccessDeniedException("x"), 403, "access.not-for-role"),
                arguments(new CsrfException("x"), 403, "access.csrf"),
                arguments(new BadCredentialsException("x"), 401, "access.sign-in-needed"),
                arguments(new AuthenticationServiceException("x"), 503, "access.unavailable"),
                arguments(refused, 409, "training.no-seat-left"),
                arguments(new CompletionException(refused), 409, "training.no-seat-left"),
                arguments(remote("award.too-late"), 409, "award.too-late"),
                arguments(new CompletionException(remote("a.b")), 409, "a.b"),
                arguments(parameter(new InvalidValue("query.x", "x")), 400, "query.x"),
                arguments(parameter(new IllegalStateException("secret")), 500, "internal"),
                arguments(new ConcurrencyException("x", null), 409, "command.conflict"),
                arguments(duplicate(), 409, "command.conflict"),
                arguments(new LedgerClosedException(), 503, "storage.unavailable"),
                arguments(down, 503, "storage.unavailable"),
                arguments(new EventStoreException("x", down), 503, "storage.unavailable"),
                arguments(new MongoTimeoutException("x"), 503, "storage.unavailable"),
                arguments(new NotAcceptableStatusException("x"), 406, "request.not-acceptable"),
                arguments(remote(42), 500, "internal"),
                arguments(new IllegalStateException("secret"), 500, "internal"),
                arguments(new RuntimeException("bug", refused), 500, "internal"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void every_failure_has_its_status_and_code(Throwable failed, int status, String code) {
        var problem = Problems.of(failed);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.code()).isEqualTo(code);
    }

    @Test
    void an_input_names_every_wrong_field() {
        var wrong =
                List.of(
                        new FieldError("name", "field.missing", "This field must be filled in."),
                        new FieldError("on", "field.bad-date", "No date."));
        var problem = Problems.of(new InputRejected(wrong));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isEqualTo("input.rejected");
        assertThat(problem.errors()).isEqualTo(wrong);
    }

    @Test
    void a_refusal_keeps_its_sentence() {
        assertThat(Problems.of(new CommandRejected(SeatRejection.NO_SEAT_LEFT)).detail())
                .isEqualTo("Every seat of this training is taken.");
    }

    @Test
    void what_nobody_foresaw_tells_nothing() {
        assertThat(Problems.of(new IllegalStateException("secret")).toString())
                .doesNotContain("secret");
    }

    private static Throwable parameter(RuntimeException wrong) {
        return new BeanInstantiationException(Object.class, "Constructor threw exception", wrong);
    }

    private static CommandExecutionException remote(Object details) {
        return new CommandExecutionException("Somewhere else it was refused.", null, details);
    }

    private static DuplicateCommandException duplicate() {
        return new DuplicateCommandException(
                new CommitReceipt("c", "abc-1", 7, 1, Instant.parse("2026-03-04T05:06:07Z")));
    }
}
