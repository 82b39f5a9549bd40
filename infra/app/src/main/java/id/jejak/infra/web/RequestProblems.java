package id.jejak.infra.web;

import id.jejak.kernel.InvalidValue;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

import tools.jackson.core.JacksonException;

/** Requests that never reached a rule: unreadable, to nowhere, or in the wrong form. */
final class RequestProblems {
    private RequestProblems() {}

    static @Nullable Problem of(Throwable failed) {
        return switch (failed) {
            case MissingRequestValueException missing ->
                    badRequest(
                                    "request.missing-value",
                                    "The request lacks the %s \"%s\"."
                                            .formatted(missing.getLabel(), missing.getName()))
                            .at(missing.getName());
            case ServerWebInputException input -> unreadable(input);
            case DecodingException decoding -> body(decoding);
            case DataBufferLimitException _, ContentTooLargeException _ -> tooLarge();
            case ServerExchangeRejectedException _ ->
                    badRequest("request.refused", "The address or a header has a forbidden form.");
            case MethodNotAllowedException method -> method(method);
            case NotAcceptableStatusException _ ->
                    Problem.of(
                            HttpStatus.NOT_ACCEPTABLE,
                            "request.not-acceptable",
                            "No such form",
                            "This cannot be given in a form that the Accept header asks for.");
            case UnsupportedMediaTypeStatusException _ ->
                    Problem.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "request.unsupported-media-type",
                            "Wrong media type",
                            "The body's Content-Type is not taken here.");
            case ResponseStatusException other -> byStatus(other.getStatusCode());
            default -> null;
        };
    }

    private static Problem method(MethodNotAllowedException wrong) {
        var problem =
                Problem.of(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "request.method-not-allowed",
                        "Wrong method",
                        "This address does not take the method " + wrong.getHttpMethod() + ".");
        var allowed = wrong.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allowed == null ? problem : problem.with(HttpHeaders.ALLOW, allowed);
    }

    private static Problem unreadable(ServerWebInputException input) {
        for (Throwable cause = input.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case JacksonException json -> {
                    return UnreadableBody.problem(json);
                }
                case InvalidValue invalid -> {
                    return DomainProblems.invalid(invalid);
                }
                case DataBufferLimitException _ -> {
                    return tooLarge();
                }
                case TypeMismatchException mismatch -> {
                    return mismatch(mismatch, input);
                }
                default -> {}
            }
        }
        return badRequest("request.unreadable", "The request has no readable body.").at("$");
    }

    private static Problem body(DecodingException decoding) {
        return decoding.getCause() instanceof JacksonException json
                ? UnreadableBody.problem(json)
                : badRequest("request.unreadable", "The body cannot be read.").at("$");
    }

    private static Problem mismatch(TypeMismatchException wrong, ServerWebInputException input) {
        var parameter = input.getMethodParameter();
        var name = parameter == null ? wrong.getPropertyName() : parameter.getParameter().getName();
        return badRequest(
                        "request.unreadable",
                        "The value of \"%s\" has another form than expected.".formatted(name))
                .at(name);
    }

    private static Problem tooLarge() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "request.too-large",
                "The body is too large",
                "The body is larger than this address takes.");
    }

    private static @Nullable Problem byStatus(HttpStatusCode status) {
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            return Problem.of(
                    status, "request.unknown-path", "Not found", "There is nothing here.");
        }
        return status.is4xxClientError()
                ? Problem.of(status, "request.refused", "Refused", "The request was refused.")
                : null;
    }

    static Problem badRequest(String code, String detail) {
        return Problem.of(HttpStatus.BAD_REQUEST, code, "The request cannot be read", detail);
    }
}
