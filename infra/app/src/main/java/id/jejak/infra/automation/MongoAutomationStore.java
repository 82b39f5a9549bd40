package id.jejak.infra.automation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.types.Binary;

import java.util.OptionalLong;

/**
 * Axon's own stores in the database of the ledger, not in that of the read models, which may be
 * dropped. Without transactions: a letter and a token are one document each, and an event that was
 * parked before its token was stored is parked twice, which its command ids make harmless.
 */
final class MongoAutomationStore implements AutomationStore {
    private final MongoTemplate template;
    private final Serializer serializer;

    MongoAutomationStore(MongoClient client, String database, Serializer serializer) {
        this.template =
                DefaultMongoTemplate.builder()
                        .mongoDatabase(client, database)
                        .trackingTokensCollectionName("automation.tokens")
                        .deadLetterCollectionName("automation.letters")
                        .build();
        this.serializer = serializer;
    }

    @Override
    public TokenStore tokens() {
        return MongoTokenStore.builder().mongoTemplate(template).serializer(serializer).build();
    }

    @Override
    public OptionalLong position(String processor) {
        var found =
                template.trackingTokensCollection()
                        .find(and(eq("processorName", processor), eq("segment", 0)))
                        .first();
        if (found == null) {
            return OptionalLong.empty();
        }
        var stored =
                new SimpleSerializedObject<>(
                        found.get("token", Binary.class).getData(),
                        byte[].class,
                        found.getString("tokenType"),
                        null);
        GlobalSequenceTrackingToken token = serializer.deserialize(stored);
        return OptionalLong.of(token.getGlobalIndex());
    }

    @Override
    public SequencedDeadLetterQueue<EventMessage<?>> letters(String processor) {
        return MongoSequencedDeadLetterQueue.builder()
                .processingGroup(processor)
                .mongoTemplate(template)
                .serializer(serializer)
                .build();
    }
}
