package id.jejak.study.read.degrees;

import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of studies among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class StudiesTab {
    @Bean
    AgencyTab tabOfStudies() {
        return StudiesPage.TAB;
    }
}
