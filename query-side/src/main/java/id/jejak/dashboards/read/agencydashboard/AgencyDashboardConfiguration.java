package id.jejak.dashboards.read.agencydashboard;

import id.jejak.pages.AgencyTab;
import id.jejak.policy.rules.Policies;
import id.jejak.projecting.Projection;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.tallies.Histories;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The agency dashboard: its projection, its question, its tab. */
@Configuration(proxyBeanMethods = false)
public class AgencyDashboardConfiguration {
    @Bean
    Projection agencyDashboardProjection() {
        return new AgencyDashboardProjection();
    }

    @Bean
    AgencyTab overviewTab() {
        return AgencyPage.TAB;
    }

    @Bean
    HowDidThisAgencyStand howDidThisAgencyStand(
            ReadModels models, ReadPosition position, Histories histories, Policies policies) {
        return new HowDidThisAgencyStand(models, position, histories, policies);
    }

    @Bean
    HowDoesThisAgencyStand howDoesThisAgencyStand(
            ReadModels models, ReadPosition position, Policies policies, Clock clock) {
        return new HowDoesThisAgencyStand(models, position, policies, clock);
    }
}
