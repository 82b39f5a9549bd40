package id.jejak.training.read.partners;

import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of partners among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class PartnersTab {
    @Bean
    AgencyTab tabOfPartners() {
        return PartnersPage.TAB;
    }
}
