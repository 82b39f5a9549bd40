package id.jejak.infra.security;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * An endpoint that there is.
 *
 * @param names of parameters and of the fields of records that stand for them
 * @param fields of the body
 */
record NonsenseEndpoint(
        String method, String pattern, List<String> names, List<RecordComponent> fields) {
    static NonsenseEndpoint of(String method, String pattern, HandlerMethod handler) {
        var names = new ArrayList<String>();
        var fields = new ArrayList<RecordComponent>();
        for (var parameter : handler.getMethodParameters()) {
            var components = components(parameter);
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                fields.addAll(components);
            } else {
                names.add(parameter.getParameter().getName());
                components.forEach(component -> names.add(component.getName()));
            }
        }
        return new NonsenseEndpoint(method, pattern, List.copyOf(names), List.copyOf(fields));
    }

    private static List<RecordComponent> components(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type.isRecord() ? List.of(type.getRecordComponents()) : List.of();
    }
}
