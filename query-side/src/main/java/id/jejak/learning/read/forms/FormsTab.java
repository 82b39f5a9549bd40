package id.jejak.learning.read.forms;

import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of learning by form among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class FormsTab {
    @Bean
    AgencyTab tabOfForms() {
        return FormsPage.TAB;
    }
}
