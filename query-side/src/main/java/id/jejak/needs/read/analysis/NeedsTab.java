package id.jejak.needs.read.analysis;

import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The needs among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class NeedsTab {
    static final AgencyTab TAB = AgencyTab.ofFigures("needs.title", 30, "/needs");

    @Bean
    AgencyTab tabOfNeeds() {
        return TAB;
    }
}
