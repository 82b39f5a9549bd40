package id.jejak.pages;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** The language of every page, and its texts. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {
    @Bean
    MessageSource messageSource() {
        return MessageFiles.all();
    }

    @Bean
    LocaleContextResolver localeContextResolver() {
        return new LanguageChoice();
    }
}
