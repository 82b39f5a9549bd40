package id.jejak.projecting;

import com.mongodb.client.MongoDatabase;

import id.jejak.ledger.Ledger;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.StreamableMessageSource;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One pooled streaming processor for each projection, named {@code read.<projection>}. A fold that
 * fails stops its own projection, which tries again with growing pauses and shows as lag; the
 * others go on. Several processes share the projections by {@link Claims}, a component of Axon's.
 */
public final class Processors implements ConfigurerModule {

    /** Before processors stop: they wait for what catches up. */
    private static final int STOP_CATCHING_UP = Phase.INBOUND_EVENT_CONNECTORS + 1;

    /** After processors stopped, and before the database is closed. */
    private static final int STOP_ROUNDS = Phase.INBOUND_EVENT_CONNECTORS - 1;

    private final List<Projection> projections;
    private final MongoDatabase database;
    private final Changes changes;
    private final ProjectionSettings settings;
    private final Ledger ledger;
    private final SharedBlocks blocks;
    private final Clock clock;
    private final LetterRounds letters;
    private final WaitingWrites waiting = new WaitingWrites();
    private final Rebuilds rebuilds;
    private final Map<String, Projector> projectors = new ConcurrentHashMap<>();
    private final Map<String, CatchUp> catchUps = new ConcurrentHashMap<>();

    public Processors(
            List<Projection> projections,
            MongoDatabase database,
            ReadModels models,
            Changes changes,
            ProjectionSettings settings,
            Ledger ledger,
            EventStorageEngine engine,
            Clock clock) {
        this.projections = List.copyOf(projections);
        this.database = database;
        this.changes = changes;
        this.settings = settings;
        this.ledger = ledger;
        this.clock = clock;
        this.blocks = new SharedBlocks(engine, settings.batch());
        this.rebuilds = new Rebuilds(database, models, settings, blocks, ledger::head, clock);
        this.letters = new LetterRounds(database, blocks);
    }

    @Override
    public void configureModule(Configurer configurer) {
        projections.forEach(projection -> register(projection, configurer));
        startRounds("waiting-writes", waiting, configurer);
        startRounds("rebuilds", rebuilds, configurer);
        startRounds("letters", letters, configurer);
        configurer.onShutdown(STOP_CATCHING_UP, rebuilds::stop);
        if (settings.ownership() == Ownership.SHARED) {
            var others = new OthersWrites(projections, new Progress(database), changes);
            startRounds("others-writes", others, configurer);
        }
    }

    private static void startRounds(String name, Runnable rounds, Configurer configurer) {
        var thread = Thread.ofPlatform().name(name).daemon().start(rounds);
        configurer.onShutdown(STOP_ROUNDS, thread::interrupt);
    }

    /**
     * What this process knows of a model.
     *
     * @param folded events
     * @param rebuilt events that a new generation contains
     */
    record Local(long folded, boolean failing, long rebuilt) {}

    Local local(String model) {
        var projector = projectors.get(model);
        var catchUp = catchUps.get(model);
        return projector == null || catchUp == null
                ? new Local(0, false, 0)
                : new Local(projector.folded(), catchUp.isFailing(), rebuilds.folded(model));
    }

    private void register(Projection projection, Configurer configurer) {
        var projector =
                new Projector(
                        projection,
                        database,
                        Standing.live(new Progress(database), projection.name()),
                        changes,
                        settings,
                        ledger::head,
                        clock);
        var catchUp = new CatchUp(projector, blocks, ledger::head);
        projectors.put(projection.name(), projector);
        catchUps.put(projection.name(), catchUp);
        waiting.watch(projector);
        rebuilds.watch(projector, catchUp);
        letters.watch(projector, catchUp);
        var handler = new ProjectionHandler(projector);
        var processor = ProjectionSettings.processor(projection);
        configurer
                .eventProcessing()
                .registerEventHandler(_ -> handler)
                .assignHandlerInstancesMatching(processor, handler::equals)
                .registerPooledStreamingEventProcessor(
                        processor,
                        configuration -> new PromptSource(store(configuration), ledger),
                        this::configured)
                .registerTokenStore(
                        processor,
                        configuration -> new ModelTokens(claims(configuration), projector, catchUp))
                .registerListenerInvocationErrorHandler(
                        processor, _ -> PropagatingErrorHandler.instance());
        configurer.onShutdown(STOP_CATCHING_UP, catchUp::stop);
    }

    private PooledStreamingEventProcessor.Builder configured(
            Configuration configuration, PooledStreamingEventProcessor.Builder builder) {
        var claims = configuration.getComponent(Claims.class, () -> Claims.ALONE);
        return builder.initialToken(StreamableMessageSource::createTailToken)
                .initialSegmentCount(ProjectionSettings.SEGMENTS)
                .maxSegmentProvider(claims.share())
                .tokenClaimInterval(claims.look().toMillis())
                .claimExtensionThreshold(2 * claims.look().toMillis())
                .enableCoordinatorClaimExtension()
                .batchSize(settings.batch());
    }

    private static TokenStore claims(Configuration configuration) {
        return configuration.getComponent(TokenStore.class, InMemoryTokenStore::new);
    }

    @SuppressWarnings("unchecked") // the ledger's event store streams tracked events
    private static StreamableMessageSource<TrackedEventMessage<?>> store(
            Configuration configuration) {
        return (StreamableMessageSource<TrackedEventMessage<?>>)
                (StreamableMessageSource<?>) configuration.eventBus();
    }
}
