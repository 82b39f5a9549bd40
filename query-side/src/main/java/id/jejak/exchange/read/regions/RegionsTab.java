package id.jejak.exchange.read.regions;

import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of exchanges among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class RegionsTab {
    @Bean
    AgencyTab tabOfExchanges() {
        return RegionsPage.TAB;
    }
}
