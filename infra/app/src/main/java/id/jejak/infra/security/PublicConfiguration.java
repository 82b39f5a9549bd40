package id.jejak.infra.security;

import id.jejak.infra.web.ProblemWriter;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** What stands before the addresses that are open to everybody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicSettings.class)
class PublicConfiguration {
    @Bean
    PublicDoor publicDoor(PublicSettings settings, Clock clock, ProblemWriter problems) {
        return new PublicDoor(new PublicLimiter(clock, settings), settings.largestBody(), problems);
    }
}
