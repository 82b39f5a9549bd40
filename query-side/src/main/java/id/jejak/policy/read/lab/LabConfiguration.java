package id.jejak.policy.read.lab;

import id.jejak.ledger.Ledger;
import id.jejak.policy.read.book.BookPolicies;
import id.jejak.policy.read.book.PolicyBook;
import id.jejak.policy.read.histories.LiveHistories;
import id.jejak.policy.rules.Engines;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LabSettings.class)
class LabConfiguration {
    @Bean
    ReportShelf reportShelf(LabHome home) {
        var shared = home.shared();
        return shared == null ? new FileShelf(home.folder()) : new MongoShelf(shared);
    }

    @Bean
    LabRuns labRuns(
            BookPolicies policies,
            Engines engines,
            LiveHistories histories,
            Ledger ledger,
            PolicyBook book,
            ReportShelf shelf,
            Arrivals arrivals,
            LabSettings settings,
            Clock clock) {
        return new LabRuns(
                engines,
                new ReadyGround(histories, policies, ledger),
                shelf,
                new Evidence(shelf, book::trials),
                () ->
                        GivingWay.to(
                                () -> ledger.head() + arrivals.count(), settings.shareOfAThread()),
                settings,
                clock);
    }
}
