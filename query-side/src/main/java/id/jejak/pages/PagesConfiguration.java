package id.jejak.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** The language of every page. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {
    @Bean
    LocaleContextResolver localeContextResolver() {
        return new LanguageChoice();
    }
}
