package id.jejak.infra.backup;

import id.jejak.ledger.EventLedger;
import id.jejak.ledger.backup.LedgerBackups;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class BackupConfiguration {
    @Bean
    LedgerBackups ledgerBackups(EventLedger ledger, BackupHome home, Clock clock) {
        return new LedgerBackups(ledger, home.folder(), clock);
    }
}
