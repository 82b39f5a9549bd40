package id.jejak.training.read.waiting;

import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The waiting lists among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class WaitingTab {
    @Bean
    AgencyTab tabOfWaiting() {
        return WaitingPage.TAB;
    }
}
