package id.jejak.funding.read.money;

import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of money among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class MoneyTab {
    @Bean
    AgencyTab tabOfMoney() {
        return MoneyPage.TAB;
    }
}
