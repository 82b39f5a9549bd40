package id.jejak.leaders.read.motivators;

import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of leaders among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class LeadersTab {
    @Bean
    AgencyTab tabOfLeaders() {
        return LeadersPage.TAB;
    }
}
