package id.jejak.dashboards.read.agencydashboard;

import com.mongodb.client.MongoDatabase;

import id.jejak.projecting.Changes;
import id.jejak.projecting.Projection;
import id.jejak.projecting.ReadPosition;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The agency dashboard: its projection, its question, its adapter. */
@Configuration(proxyBeanMethods = false)
public class AgencyDashboardConfiguration {
    @Bean
    Projection agencyDashboardProjection() {
        return new AgencyDashboardProjection();
    }

    @Bean
    HowDoesThisAgencyStand howDoesThisAgencyStand(
            MongoDatabase readModels, ReadPosition position, Clock clock) {
        return new HowDoesThisAgencyStand(readModels, position, clock);
    }

    @Bean
    AgencyDashboardApi agencyDashboardApi(
            HowDoesThisAgencyStand question, Changes changes, ReadPosition position) {
        return new AgencyDashboardApi(question, changes, position);
    }
}
