package id.jejak.dashboards.read.agencydashboard;

import com.mongodb.client.MongoDatabase;

import id.jejak.projecting.Projection;
import id.jejak.projecting.ReadPosition;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The agency dashboard: its projection, its question. */
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
}
