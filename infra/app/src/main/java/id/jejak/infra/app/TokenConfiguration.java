package id.jejak.infra.app;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tokens and claims live with the read models: on the embedded default both are gone at a restart,
 * and are built anew together.
 */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    @Bean
    TokenStore tokenStore(
            MongoClient client,
            MongoDatabase readModels,
            @Qualifier("eventSerializer") Serializer serializer) {
        var template =
                DefaultMongoTemplate.builder().mongoDatabase(client, readModels.getName()).build();
        return MongoTokenStore.builder().mongoTemplate(template).serializer(serializer).build();
    }
}
