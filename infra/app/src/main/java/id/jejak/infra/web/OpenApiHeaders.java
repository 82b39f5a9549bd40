package id.jejak.infra.web;

import id.jejak.deciding.Envelope;
import id.jejak.deciding.PublicEnvelope;
import id.jejak.kernel.Actor;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

import java.util.Arrays;

/** Shows the headers of a command in the OpenAPI document, and hides what they are made into. */
@Component
final class OpenApiHeaders implements OperationCustomizer {
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, Envelope.class, PublicEnvelope.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var takesEnvelope =
                Arrays.stream(handler.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == Envelope.class);
        return takesEnvelope ? withHeaders(operation) : operation;
    }

    private static Operation withHeaders(Operation operation) {
        return operation
                .addParametersItem(
                        header(
                                RequestHeaders.IDEMPOTENCY_KEY,
                                "Names the command: sent twice, it is stored once."))
                .addParametersItem(
                        header(RequestHeaders.ON_BEHALF_OF, "In whose name the caller acts."))
                .addParametersItem(header(RequestHeaders.REASON, "Why, as percent-encoded UTF-8."));
    }

    private static HeaderParameter header(String name, String description) {
        var parameter = new HeaderParameter();
        parameter.setName(name);
        parameter.setDescription(description);
        parameter.setRequired(false);
        parameter.setSchema(new StringSchema());
        return parameter;
    }
}
