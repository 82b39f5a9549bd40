package id.jejak.projecting;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.util.Objects;

/** Asks a controller over HTTP as a given actor; the edge's sign-in and error codes in small. */
public final class AsActor implements HandlerMethodArgumentResolver {
    private final Actor actor;

    private AsActor(Actor actor) {
        this.actor = actor;
    }

    public static WebTestClient asking(Actor actor, Object... controllers) {
        return serving(actor, controllers).build();
    }

    /** The same, for those who add to it. */
    public static WebTestClient.ControllerSpec serving(Actor actor, Object... controllers) {
        return WebTestClient.bindToController(controllers)
                .controllerAdvice(new Codes())
                .argumentResolvers(c -> c.addCustomResolver(new AsActor(actor)));
    }

    /** What was answered, where all was well. */
    public static <T> T answer(WebTestClient.ResponseSpec asked, Class<T> type) {
        var body = asked.expectStatus().isOk().expectBody(type).returnResult().getResponseBody();
        return Objects.requireNonNull(body);
    }

    public static Actor auditor() {
        return new Actor("auditor-1", Role.AUDITOR, null, null);
    }

    public static Actor administrator() {
        return new Actor("admin-1", Role.ADMINISTRATOR, null, null);
    }

    public static Actor policyMaker() {
        return new Actor("policy-1", Role.POLICY_MAKER, null, null);
    }

    public static Actor officerOf(String agency) {
        return new Actor("officer-1", Role.OFFICER, new AgencyId(agency), null);
    }

    public static Actor employee(String id) {
        return new Actor("employee-1", Role.EMPLOYEE, null, new EmployeeId(id));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter,
            @Nullable BindingContext binding,
            ServerWebExchange exchange) {
        return Mono.just(actor);
    }

    /** Answers with the code alone. */
    @RestControllerAdvice
    static class Codes {
        @ExceptionHandler
        @ResponseStatus(HttpStatus.FORBIDDEN)
        String denied(AccessDenied denied) {
            return denied.code();
        }

        @ExceptionHandler
        @ResponseStatus(HttpStatus.NOT_FOUND)
        String unknown(NotFound unknown) {
            return unknown.code();
        }

        @ExceptionHandler
        @ResponseStatus(HttpStatus.BAD_REQUEST)
        String invalid(InvalidValue invalid) {
            return invalid.code();
        }
    }
}
