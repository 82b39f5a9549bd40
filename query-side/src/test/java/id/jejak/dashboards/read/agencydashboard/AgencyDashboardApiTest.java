package id.jejak.dashboards.read.agencydashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Actor;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Role;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.projecting.Deliveries;
import id.jejak.projecting.ReadModelServer;
import id.jejak.projecting.ReadPosition;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.SyncHandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class AgencyDashboardApiTest {
    private static final Clock NOVEMBER =
            Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);
    private static final ParameterizedTypeReference<ServerSentEvent<Map<String, Integer>>> EVENT =
            new ParameterizedTypeReference<>() {};

    private final ReadModelServer server = new ReadModelServer();
    private final Deliveries ledger =
            new Deliveries(new AgencyDashboardProjection(), server.database());
    private final WebTestClient http = client();

    @BeforeEach
    void a_city_with_one_employee() {
        ledger.deliver(
                Facts.agency("city"),
                Facts.agency("city", "health"),
                Facts.appointed("ani", "health", EmploymentKind.PNS, "2015-01-01"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_dashboard_names_its_position_in_the_body_and_in_the_tag() {
        http.get()
                .uri("/api/agencies/city/dashboard?year=2025&atLeast=2")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"2.20778\"")
                .expectBody()
                .jsonPath("$.position")
                .isEqualTo(2)
                .jsonPath("$.year")
                .isEqualTo(2025)
                .jsonPath("$.asOf")
                .isEqualTo("2026-11-21")
                .jsonPath("$.headcount.byKind.PNS")
                .isEqualTo(1)
                .jsonPath("$.children[0].name")
                .isEqualTo("Name of health");
    }

    @Test
    void an_answer_at_hand_is_not_sent_again() {
        http.get()
                .uri("/api/agencies/city/dashboard")
                .header(HttpHeaders.IF_NONE_MATCH, "\"2.20778\"")
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void what_is_not_there_in_time_is_unavailable_for_now() {
        http.mutate()
                .responseTimeout(Duration.ofSeconds(20))
                .build()
                .get()
                .uri("/api/agencies/city/dashboard?atLeast=3")
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void a_live_view_hears_of_a_change_right_below() {
        var next = nextEvent("/api/agencies/city/dashboard/live");

        ledger.deliver(Facts.retired("ani", "2026-11-20"));

        assertThat(next.join().event()).isEqualTo("changed");
        assertThat(next.join().data()).isEqualTo(Map.of("position", 3));
    }

    @Test
    void a_live_view_hears_at_once_of_what_it_missed() {
        assertThat(nextEvent("/api/agencies/city/dashboard/live?since=1").join().data())
                .isEqualTo(Map.of("position", 2));
    }

    private CompletableFuture<ServerSentEvent<Map<String, Integer>>> nextEvent(String uri) {
        return http.get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(EVENT)
                .getResponseBody()
                .filter(event -> event.event() != null)
                .next()
                .timeout(Duration.ofSeconds(10))
                .toFuture();
    }

    private WebTestClient client() {
        var position = new ReadPosition(server.models());
        var question =
                new HowDoesThisAgencyStand(
                        server.models(), position, ShippedPolicies.get(), NOVEMBER);
        var past =
                new HowDidThisAgencyStand(
                        server.models(), position, (_, _) -> {}, ShippedPolicies.get());
        return WebTestClient.bindToController(
                        new AgencyDashboardApi(question, past, ledger.changes(), position))
                .argumentResolvers(resolvers -> resolvers.addCustomResolver(new AnAuditor()))
                .build();
    }

    private static final class AnAuditor implements SyncHandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgumentValue(
                MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
            return new Actor("auditor", Role.AUDITOR, null, null);
        }
    }
}
