package id.jejak.infra.app;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import id.jejak.infra.automation.AutomationsHome;
import id.jejak.projecting.Ownership;
import id.jejak.projecting.ProjectionSettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Objects;
import java.util.Optional;

/**
 * MongoDB at the given address, or the in-process server of the embedded default, which forgets all
 * when it stops.
 */
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {
    private static final String DATABASE = "jejak";

    @Bean(destroyMethod = "shutdownNow")
    @ConditionalOnExpression("'${jejak.mongodb-uri:}'.isBlank()")
    MongoServer embeddedMongo() {
        var server = new MongoServer(new MemoryBackend());
        server.bind("127.0.0.1", 0);
        return server;
    }

    @Bean
    MongoAddress mongoAddress(JejakProperties properties, ObjectProvider<MongoServer> embedded) {
        var server = embedded.getIfAvailable();
        if (server != null) {
            return new MongoAddress(new ConnectionString(server.getConnectionString()), DATABASE);
        }
        var address = new ConnectionString(Objects.requireNonNull(properties.mongodbUri()));
        return new MongoAddress(
                address, Objects.requireNonNullElse(address.getDatabase(), DATABASE));
    }

    @Bean
    MongoClient mongoClient(MongoAddress address) {
        return MongoClients.create(address.connection());
    }

    /** Read models stand apart from the ledger, so that they can be thrown away whole. */
    @Bean
    MongoDatabase readModels(MongoClient client, MongoAddress address) {
        return client.getDatabase(address.database() + "_read");
    }

    /** Accounts, sessions, the mark of the blinding key: neither record nor read model. */
    @Bean
    SharedDatabase sharedDatabase(
            MongoClient client, MongoAddress address, JejakProperties properties) {
        return new SharedDatabase(
                properties.isEmbedded()
                        ? Optional.empty()
                        : Optional.of(client.getDatabase(address.database() + "_access")));
    }

    @Bean
    AutomationsHome automationsHome(
            JejakProperties properties, DataFolder folder, MongoAddress address) {
        return properties.isEmbedded()
                ? new AutomationsHome.File(folder.resolve("automations.sqlite"))
                : new AutomationsHome.Database(address.database());
    }

    @Bean
    ProjectionSettings projectionSettings(JejakProperties properties) {
        return ProjectionSettings.DEFAULT
                .with(properties.isEmbedded() ? Ownership.ALONE : Ownership.SHARED)
                .dividedInto(properties.projections().segments());
    }

    /**
     * @param database name of the ledger's database
     */
    record MongoAddress(ConnectionString connection, String database) {}

    /**
     * @param database empty on the embedded default, which nobody shares
     */
    record SharedDatabase(Optional<MongoDatabase> database) {}
}
