package id.jejak.infra.web;

import id.jejak.projecting.ReadModelBehind;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** Writes a failure to the caller: a page for browsers, a problem document for all others. */
@Component
public final class ProblemWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final JsonMapper json = JsonMapper.shared();
    private final CommandIds ids;

    ProblemWriter(CommandIds ids) {
        this.ids = ids;
    }

    public Mono<Void> write(ServerWebExchange exchange, Throwable failed) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failed);
        }
        var problem = logged(exchange, failed, Problems.of(failed));
        return write(exchange, problem.seenAt(exchange.getRequest().getPath().value()));
    }

    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
        problem.headers().forEach((name, values) -> response.getHeaders().put(name, values));
        response.getHeaders().setCacheControl("no-store");
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return Browsers.wantsPage(exchange.getRequest())
                ? body(exchange, HTML, page(exchange, problem))
                : body(
                        exchange,
                        MediaType.APPLICATION_PROBLEM_JSON,
                        json.writeValueAsBytes(problem));
    }

    private static byte[] page(ServerWebExchange exchange, Problem problem) {
        return ErrorPage.of(problem, reader(exchange)).getBytes(StandardCharsets.UTF_8);
    }

    /** An address too broken to say its language is answered in the first one. */
    private static Locale reader(ServerWebExchange exchange) {
        try {
            return Objects.requireNonNullElse(exchange.getLocaleContext().getLocale(), Locale.ROOT);
        } catch (IllegalArgumentException nonsense) {
            return Locale.ROOT;
        }
    }

    private Mono<Void> body(ServerWebExchange exchange, MediaType type, byte[] bytes) {
        ServerHttpResponse response = exchange.getResponse();
        response.getHeaders().setContentType(type);
        response.getHeaders().setContentLength(bytes.length);
        if (exchange.getRequest().getMethod() == HttpMethod.HEAD) {
            return response.setComplete();
        }
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }

    /** Who asked for more than is there yet has met no fault of ours. */
    private Problem logged(ServerWebExchange exchange, Throwable failed, Problem problem) {
        if (problem.status() < 500 || failed instanceof ReadModelBehind) {
            return problem;
        }
        var id = ids.next();
        LOG.error(
                "{} {} failed, correlation id {}",
                exchange.getRequest().getMethod(),
                exchange.getRequest().getPath().value().replaceAll("[\\r\\n]", "_"),
                id,
                failed);
        return problem.loggedAs(id);
    }
}
