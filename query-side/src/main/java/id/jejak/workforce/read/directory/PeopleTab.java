package id.jejak.workforce.read.directory;

import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of people among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class PeopleTab {
    @Bean
    AgencyTab tabOfPeople() {
        return PeoplePage.TAB;
    }
}
