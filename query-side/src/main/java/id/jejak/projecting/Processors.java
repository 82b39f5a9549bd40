package id.jejak.projecting;

import com.mongodb.client.MongoDatabase;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * One pooled streaming processor for each projection, named {@code read.<projection>}. A fold that
 * fails stops its own projection, which tries again with growing pauses and shows as lag; the
 * others go on.
 */
public final class Processors implements ConfigurerModule {

    private final List<Projection> projections;
    private final MongoDatabase database;
    private final Changes changes;
    private final ProjectionSettings settings;
    private final LongSupplier head;
    private final WaitingWrites waiting = new WaitingWrites();
    private @Nullable SharedSource source;

    /**
     * @param head how many events the ledger holds
     */
    public Processors(
            List<Projection> projections,
            MongoDatabase database,
            Changes changes,
            ProjectionSettings settings,
            LongSupplier head) {
        this.projections = List.copyOf(projections);
        this.database = database;
        this.changes = changes;
        this.settings = settings;
        this.head = head;
    }

    @Override
    public void configureModule(Configurer configurer) {
        projections.forEach(projection -> register(projection, configurer));
        Thread.ofPlatform().name("waiting-writes").daemon().start(waiting);
    }

    private void register(Projection projection, Configurer configurer) {
        var projector = new Projector(projection, database, changes, settings, head);
        projector.createIndexes();
        waiting.watch(projector);
        var handler = new ProjectionHandler(projector);
        var processor = ProjectionSettings.processor(projection);
        configurer
                .eventProcessing()
                .registerEventHandler(_ -> handler)
                .assignHandlerInstancesMatching(processor, handler::equals)
                .registerPooledStreamingEventProcessor(
                        processor,
                        configuration -> new PromptSource(source(configuration), head),
                        (_, builder) -> configured(builder))
                .registerTokenStore(processor, configuration -> tokens(configuration, projection))
                .registerListenerInvocationErrorHandler(
                        processor, _ -> PropagatingErrorHandler.instance());
    }

    private PooledStreamingEventProcessor.Builder configured(
            PooledStreamingEventProcessor.Builder builder) {
        return builder.initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(ProjectionSettings.SEGMENTS)
                .batchSize(settings.batch());
    }

    private TokenStore tokens(Configuration configuration, Projection projection) {
        var claims = configuration.getComponent(TokenStore.class, InMemoryTokenStore::new);
        return new ModelTokens(claims, new Progress(database), projection.name());
    }

    /** One for all projections of this process. */
    private synchronized SharedSource source(Configuration configuration) {
        if (source == null) {
            source = new SharedSource(store(configuration), head);
        }
        return source;
    }

    @SuppressWarnings("unchecked") // the ledger's event store streams tracked events
    private static StreamableMessageSource<TrackedEventMessage<?>> store(
            Configuration configuration) {
        return (StreamableMessageSource<TrackedEventMessage<?>>)
                (StreamableMessageSource<?>) configuration.eventBus();
    }
}
