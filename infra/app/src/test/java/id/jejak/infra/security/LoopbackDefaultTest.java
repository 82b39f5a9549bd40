package id.jejak.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.util.Map;

class LoopbackDefaultTest {
    @Test
    void with_passwords_alone_only_this_machine_is_heard() {
        assertThat(address(Map.of())).isEqualTo("127.0.0.1");
        assertThat(address(Map.of("spring.security.oauth2.resourceserver.jwt.issuer-uri", " ")))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void an_address_that_somebody_chose_stays() {
        assertThat(address(Map.of("server.address", "10.1.2.3"))).isEqualTo("10.1.2.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer-uri", "jwk-set-uri"})
    void with_an_issuer_of_tokens_everybody_is_heard(String setting) {
        var issuer =
                Map.<String, Object>of(
                        "spring.security.oauth2.resourceserver.jwt." + setting,
                        "https://issuer.example");
        assertThat(address(issuer)).isNull();
    }

    private static @Nullable String address(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        new LoopbackDefault().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("server.address");
    }
}
