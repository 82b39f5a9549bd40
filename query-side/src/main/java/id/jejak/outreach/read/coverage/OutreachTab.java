package id.jejak.outreach.read.coverage;

import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Outreach among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class OutreachTab {
    static final AgencyTab TAB = AgencyTab.ofFigures("outreach.title", 90, "/outreach");

    @Bean
    AgencyTab tabOfOutreach() {
        return TAB;
    }
}
