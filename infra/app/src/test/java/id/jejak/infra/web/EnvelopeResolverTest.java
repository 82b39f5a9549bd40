package id.jejak.infra.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.deciding.Envelope;
import id.jejak.infra.security.JejakPrincipal;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

class EnvelopeResolverTest {
    private static final Actor OFFICER =
            new Actor("petugas", Role.OFFICER, new AgencyId("diskominfo"), null);
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.089Z");

    private final EnvelopeResolver resolver =
            new EnvelopeResolver(
                    new CommandIds(Clock.fixed(NOW, ZoneOffset.UTC), new Random(20_260_304)));

    @Test
    void the_headers_become_the_envelope() throws Exception {
        var envelope =
                resolve(
                        request()
                                .header("Idempotency-Key", "abc-1")
                                .header("Jejak-On-Behalf-Of", "kepala dinas")
                                .header("Jejak-Reason", "SK 12/2026"));
        assertThat(envelope)
                .isEqualTo(new Envelope("abc-1", OFFICER, "kepala dinas", "SK 12/2026", "api"));
    }

    @Test
    void a_command_without_an_id_gets_a_fresh_uuid_of_version_7() throws Exception {
        var first = UUID.fromString(resolve(request()).commandId());
        var second = UUID.fromString(resolve(request()).commandId());
        assertThat(first.version()).isEqualTo(7);
        assertThat(first.variant()).isEqualTo(2);
        assertThat(first.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void a_reason_may_be_percent_encoded_utf8() throws Exception {
        assertThat(resolve(request().header("Jejak-Reason", "caf%C3%A9 50%25")).reason())
                .isEqualTo("café 50%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "-first", "a/b", "ключ"})
    void a_command_id_of_another_form_is_refused(String id) {
        assertThatThrownBy(() -> resolve(request().header("Idempotency-Key", id)))
                .isInstanceOf(BadHeader.class)
                .hasMessageStartingWith("Idempotency-Key takes one id");
    }

    @Test
    void a_command_id_beyond_64_characters_or_given_twice_is_refused() {
        assertThatThrownBy(() -> resolve(request().header("Idempotency-Key", "x".repeat(65))))
                .isInstanceOf(BadHeader.class);
        assertThatThrownBy(() -> resolve(request().header("Idempotency-Key", "a", "b")))
                .isInstanceOf(BadHeader.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50% lebih", "%C3", "%zz", "naïve", "tab%09", "%00", "100%"})
    void a_reason_that_cannot_be_read_for_certain_is_refused(String reason) {
        assertThatThrownBy(() -> resolve(request().header("Jejak-Reason", reason)))
                .isInstanceOf(BadHeader.class)
                .hasMessageStartingWith("Jejak-Reason");
    }

    @Test
    void a_reason_beyond_4000_characters_is_refused_and_a_blank_one_is_none() throws Exception {
        assertThatThrownBy(() -> resolve(request().header("Jejak-Reason", "x".repeat(4_001))))
                .isInstanceOf(BadHeader.class);
        assertThat(resolve(request().header("Jejak-Reason", "  ")).reason()).isNull();
    }

    @Test
    void nobody_signed_in_has_no_envelope() {
        var exchange = MockServerWebExchange.from(request());
        assertThatThrownBy(
                        () -> resolver.resolveArgument(parameter(0), binding(), exchange).block())
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void each_resolver_takes_its_own_type_only() throws Exception {
        assertThat(resolver.supportsParameter(parameter(0))).isTrue();
        assertThat(resolver.supportsParameter(parameter(1))).isFalse();
        assertThat(new ActorResolver().supportsParameter(parameter(0))).isFalse();
        assertThat(new ActorResolver().supportsParameter(parameter(1))).isTrue();
    }

    @Test
    void the_actor_is_who_signed_in() throws Exception {
        var actor =
                new ActorResolver().resolveArgument(parameter(1), binding(), signedIn(request()));
        assertThat(actor.block()).isEqualTo(OFFICER);
    }

    void endpoint(Envelope envelope, Actor actor) {}

    private static MethodParameter parameter(int index) throws NoSuchMethodException {
        return new MethodParameter(
                EnvelopeResolverTest.class.getDeclaredMethod(
                        "endpoint", Envelope.class, Actor.class),
                index);
    }

    private static MockServerHttpRequest.BaseBuilder<?> request() {
        return MockServerHttpRequest.post("/api/agencies");
    }

    private Envelope resolve(MockServerHttpRequest.BaseBuilder<?> request) throws Exception {
        var argument = resolver.resolveArgument(parameter(0), binding(), signedIn(request));
        return (Envelope) Objects.requireNonNull(argument.block());
    }

    private static BindingContext binding() {
        return new BindingContext();
    }

    private static ServerWebExchange signedIn(MockServerHttpRequest.BaseBuilder<?> request) {
        var who = new TestingAuthenticationToken(JejakPrincipal.of(OFFICER), "", "ROLE_OFFICER");
        return MockServerWebExchange.from(request).mutate().principal(Mono.just(who)).build();
    }
}
