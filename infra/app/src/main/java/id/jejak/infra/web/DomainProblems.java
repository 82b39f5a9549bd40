package id.jejak.infra.web;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.InputRejected;
import id.jejak.kernel.InvalidValue;
import id.jejak.ledger.CommitTooLargeException;
import id.jejak.ledger.DamagedLedgerException;
import id.jejak.ledger.DuplicateCommandException;
import id.jejak.ledger.DuplicateEventException;
import id.jejak.ledger.LedgerClosedException;
import id.jejak.ledger.LedgerException;
import id.jejak.ledger.LedgerFullException;
import id.jejak.ledger.LedgerGapException;
import id.jejak.ledger.LedgerNotEmptyException;
import id.jejak.ledger.LedgerUnavailableException;
import id.jejak.ledger.UnknownPositionException;
import id.jejak.ledger.UnreadableLedgerException;
import id.jejak.policy.read.lab.LabRefused;
import id.jejak.policy.rules.ModelRefused;
import id.jejak.policy.rules.NoDecision;
import id.jejak.projecting.ReadModelBehind;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import java.util.Optional;

/** Refusals and failures of our own. */
final class DomainProblems {
    private DomainProblems() {}

    static @Nullable Problem of(Throwable failed) {
        return switch (failed) {
            case InputRejected input -> input(input);
            case InvalidValue invalid -> invalid(invalid);
            case ModelRefused model -> model(model);
            case BadHeader bad ->
                    Problem.of(
                            HttpStatus.BAD_REQUEST,
                            BadHeader.CODE,
                            "A header cannot be read",
                            text(bad));
            case NotFound missing ->
                    Problem.of(HttpStatus.NOT_FOUND, missing.code(), "Not found", text(missing));
            case AccessDenied denied -> denied(denied.code(), text(denied));
            case CommandRejected refused -> refused(refused.code(), text(refused));
            case CommandExecutionException remote -> remote(remote);
            case ConcurrencyException _ -> conflict();
            case NoDecision none -> refused("policy.no-decision", text(none));
            case LedgerException ledger -> ledger(ledger);
            case ReadModelBehind behind -> behind(behind);
            case LabRefused lab -> lab(lab);
            default -> null;
        };
    }

    static Problem denied(String code, String detail) {
        return Problem.of(HttpStatus.FORBIDDEN, code, "Not permitted", detail);
    }

    static Problem invalid(InvalidValue invalid) {
        return Problem.of(
                HttpStatus.BAD_REQUEST, invalid.code(), "A value is wrong", text(invalid));
    }

    private static Problem input(InputRejected input) {
        var detail =
                input.errors().size() == 1
                        ? "One field is wrong."
                        : input.errors().size() + " fields are wrong.";
        return Problem.of(HttpStatus.BAD_REQUEST, "input.rejected", "The input is wrong", detail)
                .naming(input.errors());
    }

    private static Problem model(ModelRefused refused) {
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "policy.no-model",
                        "The model is wrong",
                        "This is no model to decide by.")
                .finding(refused.findings());
    }

    private static Problem refused(String code, String sentence) {
        return Problem.of(HttpStatus.CONFLICT, code, "Refused by a rule", sentence);
    }

    /** A refusal that crossed a bus: the code came along as the exception's details. */
    private static @Nullable Problem remote(CommandExecutionException failed) {
        Optional<Object> details = failed.getDetails();
        return details.filter(String.class::isInstance)
                .map(code -> refused((String) code, text(failed)))
                .orElse(null);
    }

    private static @Nullable Problem ledger(LedgerException failed) {
        return switch (failed) {
            case DuplicateCommandException _, DuplicateEventException _ -> conflict();
            case LedgerClosedException _, LedgerUnavailableException _ -> unavailable();
            case CommitTooLargeException large ->
                    Problem.of(
                            HttpStatus.CONTENT_TOO_LARGE,
                            large.code(),
                            "Too much at once",
                            "One command may record at most 1,000 events or 8 MiB.");
            case UnknownPositionException unknown ->
                    Problem.of(
                            HttpStatus.NOT_FOUND,
                            unknown.code(),
                            "Not found",
                            "The ledger has no event at this position.");
            case LedgerFullException full ->
                    Problem.of(
                            HttpStatus.INSUFFICIENT_STORAGE,
                            full.code(),
                            "No room left",
                            "The ledger's disk is full. What is recorded can be read; repeat with"
                                    + " the same Idempotency-Key when there is room.");
            case LedgerNotEmptyException taken ->
                    Problem.of(HttpStatus.CONFLICT, taken.code(), "Not empty", text(taken));
            case DamagedLedgerException _, LedgerGapException _, UnreadableLedgerException _ ->
                    Problem.of(
                            HttpStatus.INTERNAL_SERVER_ERROR,
                            failed.code(),
                            "The ledger is damaged",
                            "Something that was recorded cannot be read. Tell the administrator the"
                                    + " correlation id.");
        };
    }

    static Problem conflict() {
        return Problem.of(
                HttpStatus.CONFLICT,
                "command.conflict",
                "Somebody else was faster",
                "The same thing was changed at the same moment. Look again, then repeat.");
    }

    static Problem unavailable() {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "storage.unavailable",
                        "Not available now",
                        "The store does not answer. Repeat with the same Idempotency-Key.")
                .with(HttpHeaders.RETRY_AFTER, "5");
    }

    private static Problem lab(LabRefused lab) {
        return switch (lab.why()) {
            case BUSY ->
                    Problem.of(
                                    HttpStatus.TOO_MANY_REQUESTS,
                                    lab.code(),
                                    "Too many questions",
                                    text(lab))
                            .with(HttpHeaders.RETRY_AFTER, "10");
            case NOT_READY ->
                    Problem.of(
                                    HttpStatus.SERVICE_UNAVAILABLE,
                                    lab.code(),
                                    "Not there yet",
                                    text(lab))
                            .with(HttpHeaders.RETRY_AFTER, "5");
            case NOT_FINISHED, WITHOUT_REPORT ->
                    Problem.of(HttpStatus.CONFLICT, lab.code(), "No report", text(lab));
            case EVIDENCE ->
                    Problem.of(HttpStatus.CONFLICT, lab.code(), "The report stays", text(lab));
            case MODEL_REFUSED ->
                    Problem.of(
                            HttpStatus.BAD_REQUEST, lab.code(), "The model is refused", text(lab));
        };
    }

    private static Problem behind(ReadModelBehind behind) {
        return Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        behind.code(),
                        "Not there yet",
                        text(behind))
                .with(HttpHeaders.RETRY_AFTER, "1");
    }

    private static String text(Throwable said) {
        return String.valueOf(said.getMessage());
    }
}
