package id.jejak.intake;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.deciding.CommandRejected;
import id.jejak.deciding.InputRejected;
import id.jejak.kernel.Actor;

import org.springframework.core.MethodParameter;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.time.Duration;

/** The import's controllers behind WebFlux, blocking ones on virtual threads as in the product. */
final class HttpBed {
    private HttpBed() {}

    static WebTestClient client(TestBed bed, Uploads uploads, Actor actor) {
        return WebTestClient.bindToController(
                        new ImportUploadApi(bed.imports, uploads), new ImportApi(bed.imports))
                .argumentResolvers(resolvers -> resolvers.addCustomResolver(always(actor)))
                .blockingExecution(
                        blocking -> blocking.setExecutor(new VirtualThreadTaskExecutor()))
                .controllerAdvice(new Codes())
                .configureClient()
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }

    private static HandlerMethodArgumentResolver always(Actor actor) {
        return new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType().equals(Actor.class);
            }

            @Override
            public Mono<Object> resolveArgument(
                    MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
                return Mono.just(actor);
            }
        };
    }

    /** The codes alone; the problem documents around them are the edge's. */
    @RestControllerAdvice
    static class Codes {
        @ExceptionHandler
        ResponseEntity<String> input(InputRejected wrong) {
            return ResponseEntity.badRequest().body(wrong.errors().getFirst().code());
        }

        @ExceptionHandler
        ResponseEntity<String> refused(CommandRejected refused) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(refused.code());
        }

        @ExceptionHandler
        ResponseEntity<String> denied(AccessDenied denied) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).body(denied.code());
        }

        @ExceptionHandler
        ResponseEntity<String> missing(NotFound missing) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).body(missing.code());
        }
    }
}
