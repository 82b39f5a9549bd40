package id.jejak.infra.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.security.SecureRandom;
import java.time.Clock;

/** Arguments for controllers, and a strict reader for what callers send. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    @Bean
    CommandIds commandIds(ObjectProvider<Clock> clock) {
        return new CommandIds(clock.getIfAvailable(Clock::systemUTC), new SecureRandom());
    }

    @Bean
    WebFluxConfigurer argumentsOfControllers(CommandIds commandIds) {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
                configurer.addCustomResolver(
                        new ActorResolver(),
                        new EnvelopeResolver(commandIds),
                        new PublicEnvelopeResolver(commandIds));
            }
        };
    }

    /** A misspelt field would otherwise be lost without a word. Runs after Boot's own. */
    @Bean
    @Order(100)
    CodecCustomizer strictReader(JsonMapper json) {
        var strict =
                json.rebuild()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        return codecs -> codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(strict));
    }

    @Bean
    ServerExchangeRejectedHandler refusedByFirewall(ProblemWriter writer) {
        return writer::write;
    }
}
