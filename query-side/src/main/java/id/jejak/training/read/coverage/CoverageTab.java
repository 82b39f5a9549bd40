package id.jejak.training.read.coverage;

import id.jejak.pages.AgencyTab;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Coverage among the pages of an agency. */
@Configuration(proxyBeanMethods = false)
class CoverageTab {
    @Bean
    AgencyTab coverage() {
        return CoveragePage.TAB;
    }
}
