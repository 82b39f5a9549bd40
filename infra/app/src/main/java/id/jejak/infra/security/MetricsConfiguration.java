package id.jejak.infra.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;

/** A door of its own for scrapers, where a token was set; everybody else goes through the gate. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${jejak.metrics.token:}'.isBlank()")
class MetricsConfiguration {
    @Bean
    @Order(0)
    SecurityWebFilterChain metricsDoor(
            ServerHttpSecurity http, @Value("${jejak.metrics.token}") String token) {
        return http.securityMatcher(new MetricsToken(token.strip()))
                .authorizeExchange(MetricsConfiguration::open)
                .headers(BrowserPolicy::apply)
                .csrf(CsrfSpec::disable)
                .build();
    }

    private static void open(AuthorizeExchangeSpec exchanges) {
        exchanges.anyExchange().permitAll();
    }
}
