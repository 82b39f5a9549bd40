package id.jejak.infra.security;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

import java.util.Map;

/**
 * Without an issuer of tokens Jejak listens on this machine only: passwords must not cross a
 * network in the clear because nobody thought of it. {@code server.address} opens it on purpose.
 */
final class LoopbackDefault implements EnvironmentPostProcessor, Ordered {
    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (!LocalAccounts.hasIssuer(environment)) {
            environment
                    .getPropertySources()
                    .addLast(
                            new MapPropertySource(
                                    "loopbackDefault", Map.of("server.address", "127.0.0.1")));
        }
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
