package id.jejak.infra.web;

import id.jejak.kernel.InvalidValue;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.stream.Collectors;

/**
 * Says where a body is wrong, in words of ours: the parser's own messages name classes and quote
 * what was sent.
 */
final class UnreadableBody {
    private static final String CODE = "request.unreadable";

    private UnreadableBody() {}

    static Problem problem(JacksonException json) {
        var place = place(json);
        return switch (json) {
            case UnrecognizedPropertyException _ ->
                    RequestProblems.badRequest(CODE, "There is no such field here.").at(place);
            case StreamReadException _ ->
                    RequestProblems.badRequest(CODE, "The body is not JSON" + line(json) + ".")
                            .at(place);
            default -> value(json).at(place);
        };
    }

    private static Problem value(JacksonException json) {
        return json.getCause() instanceof InvalidValue invalid
                ? DomainProblems.invalid(invalid)
                : RequestProblems.badRequest(CODE, "This place takes another type of value.");
    }

    private static String place(JacksonException json) {
        return json.getPath().stream()
                .map(UnreadableBody::step)
                .collect(Collectors.joining("", "$", ""));
    }

    private static String step(Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + reference.getPropertyName();
    }

    private static String line(JacksonException json) {
        var at = json.getLocation();
        return at == null || at.getLineNr() < 1
                ? ""
                : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
