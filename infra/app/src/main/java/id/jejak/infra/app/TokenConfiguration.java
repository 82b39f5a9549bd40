package id.jejak.infra.app;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import id.jejak.infra.role.OnSide;
import id.jejak.infra.role.Side;
import id.jejak.projecting.Claims;
import id.jejak.projecting.Projection;
import id.jejak.projecting.ProjectionSettings;

import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tokens and claims live with the read models: on the embedded default both are gone at a restart,
 * and are built anew together.
 */
@OnSide(Side.QUESTIONS)
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    @Bean
    QueryNodes queryNodes(MongoDatabase readModels, JejakProperties properties) {
        return new QueryNodes(readModels, properties.claimTimeout(), !properties.isEmbedded());
    }

    /** Segments are dealt out to the nodes in turn, model by model. */
    @Bean
    Claims claims(
            QueryNodes nodes,
            JejakProperties properties,
            ProjectionSettings settings,
            List<Projection> projections) {
        var segments =
                projections.stream()
                        .flatMap(
                                one ->
                                        Collections.nCopies(
                                                settings.partsOf(one),
                                                ProjectionSettings.processor(one))
                                                .stream())
                        .sorted()
                        .toList();
        return new Claims(
                properties.claimTimeout(),
                processor ->
                        (int)
                                IntStream.range(0, segments.size())
                                        .filter(i -> segments.get(i).equals(processor))
                                        .filter(nodes::isMine)
                                        .count());
    }

    @Bean
    TokenStore tokenStore(
            MongoClient client,
            MongoDatabase readModels,
            QueryNodes nodes,
            Claims claims,
            @Qualifier("eventSerializer") Serializer serializer) {
        var template =
                DefaultMongoTemplate.builder().mongoDatabase(client, readModels.getName()).build();
        return MongoTokenStore.builder()
                .mongoTemplate(template)
                .serializer(serializer)
                .nodeId(nodes.own())
                .claimTimeout(claims.age())
                .build();
    }
}
