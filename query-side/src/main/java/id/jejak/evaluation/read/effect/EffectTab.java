package id.jejak.evaluation.read.effect;

import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What trainings led to among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class EffectTab {
    @Bean
    AgencyTab tabOfEffect() {
        return EffectPage.TAB;
    }
}
