package id.jejak.infra.app;

import com.mongodb.client.MongoClient;

import id.jejak.infra.app.MongoConfiguration.MongoAddress;
import id.jejak.infra.app.MongoConfiguration.SharedDatabase;
import id.jejak.infra.backup.BackupHome;
import id.jejak.infra.letters.LetterTrail;
import id.jejak.infra.security.AccountsHome;
import id.jejak.kernel.Blinding;
import id.jejak.policy.read.lab.LabHome;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** What is read from the world: the clock, the data folder, the key. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JejakProperties.class)
class EdgeConfiguration {
    /** Days begin and end as in the western cities that Jejak serves first. */
    private static final ZoneId WESTERN_INDONESIA = ZoneId.of("Asia/Jakarta");

    @Bean
    Clock clock() {
        return Clock.system(WESTERN_INDONESIA);
    }

    @Bean
    DataFolder dataFolder(JejakProperties properties) {
        return DataFolder.open(properties.data());
    }

    /** Beside the ledger unless told otherwise; better on another disk. */
    @Bean
    BackupHome backupHome(@Value("${jejak.backup.folder:}") String folder, DataFolder data) {
        return new BackupHome(folder.isBlank() ? data.resolve("backups") : Path.of(folder));
    }

    @Bean
    Blinding blinding(JejakProperties properties, DataFolder folder, SharedDatabase shared) {
        var blinding = new Blinding(BlindingKey.of(properties, folder.resolve("blinding.key")));
        shared.database().ifPresent(database -> BlindingCheck.sameKey(database, blinding));
        return blinding;
    }

    @Bean
    LetterTrail letterTrail(DataFolder folder) {
        return new LetterTrail(folder.resolve("dropped-letters.jsonl"));
    }

    /** Reports are kept beside the read models: nothing rebuilds them. */
    @Bean
    LabHome labHome(
            DataFolder folder, JejakProperties properties, MongoClient client, MongoAddress mongo) {
        return new LabHome(
                folder.resolve("lab"),
                properties.isEmbedded() ? null : client.getDatabase(mongo.database() + "_lab"));
    }

    @Bean
    AccountsHome accountsHome(DataFolder folder, SharedDatabase shared) {
        return new AccountsHome(folder.resolve("accounts.json"), shared.database().orElse(null));
    }
}
