package id.jejak.infra.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import id.jejak.deciding.FieldError;
import id.jejak.policy.rules.Finding;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

import java.util.List;

/**
 * What went wrong, as told to the caller (RFC 9457).
 *
 * @param code stable, for machines
 * @param place where in the request, such as {@code $.name} or a parameter
 * @param errors every wrong field of an input
 * @param findings everything that is wrong with a model, by table, rule and column
 * @param correlationId names the line in the log, where only the log may tell more
 * @param headers of the response, not of the document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        @Nullable String instance,
        @Nullable String place,
        @Nullable List<FieldError> errors,
        @Nullable List<Finding> findings,
        @Nullable String correlationId,
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) HttpHeaders headers) {
    public static Problem of(HttpStatusCode status, String code, String title, String detail) {
        return new Problem(
                "about:blank",
                title,
                status.value(),
                code,
                detail,
                null,
                null,
                null,
                null,
                null,
                new HttpHeaders());
    }

    Problem at(@Nullable String newPlace) {
        return told(instance, newPlace, errors, findings, correlationId, headers);
    }

    Problem naming(List<FieldError> wrong) {
        return told(instance, place, wrong, findings, correlationId, headers);
    }

    Problem finding(List<Finding> wrong) {
        return told(instance, place, errors, wrong, correlationId, headers);
    }

    Problem seenAt(String path) {
        return told(path, place, errors, findings, correlationId, headers);
    }

    Problem loggedAs(String id) {
        return told(instance, place, errors, findings, id, headers);
    }

    /** Adds a header to the response. */
    public Problem with(String header, String value) {
        var more = new HttpHeaders(headers);
        more.add(header, value);
        return told(instance, place, errors, findings, correlationId, more);
    }

    /** The same problem, and more about it. */
    private Problem told(
            @Nullable String instance,
            @Nullable String place,
            @Nullable List<FieldError> errors,
            @Nullable List<Finding> findings,
            @Nullable String correlationId,
            HttpHeaders headers) {
        return new Problem(
                type,
                title,
                status,
                code,
                detail,
                instance,
                place,
                errors,
                findings,
                correlationId,
                headers);
    }
}
