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
import java.util.concurrent.TimeUnit;

/**
 * One pooled streaming processor for each projection, named {@code read.<projection>}, with one
 * segment for each {@link Part}. A fold that fails stops its own part, which tries again with
 * growing pauses and shows as lag; the others go on. Several processes share the segments by {@link
 * Claims}, a component of Axon's.
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
    private final Map<String, Crew> crews = new ConcurrentHashMap<>();

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
     * What this process knows of a part of a model.
     *
     * @param folded events; 0 where another process runs it
     */
    record Local(long folded, boolean failing) {}

    /** Part by part; empty before the start. */
    List<Local> local(String model) {
        var crew = crews.get(model);
        return crew == null
                ? List.of()
                : crew.members().stream()
                        .map(one -> new Local(one.projector().folded(), one.claim().isFailing()))
                        .toList();
    }

    /** How many events a new generation contains; 0 where this process builds none. */
    long rebuilt(String model) {
        return rebuilds.folded(model);
    }

    private void register(Projection projection, Configurer configurer) {
        var parts = settings.partsOf(projection);
        new Divisions(database, clock).settle(projection.name(), parts);
        var crew =
                new Crew(
                        projection,
                        Part.all(parts).stream().map(p -> member(projection, p)).toList());
        crews.put(projection.name(), crew);
        rebuilds.watch(crew);
        letters.watch(crew);
        var handler = new ProjectionHandler(crew.first().projector());
        var processor = ProjectionSettings.processor(projection);
        configurer
                .eventProcessing()
                .registerEventHandler(_ -> handler)
                .assignHandlerInstancesMatching(processor, handler::equals)
                .registerPooledStreamingEventProcessor(
                        processor,
                        configuration -> new PromptSource(store(configuration), ledger),
                        (configuration, builder) -> configured(configuration, builder, crew))
                .registerTokenStore(
                        processor,
                        configuration ->
                                new PartTokens(
                                        claims(configuration),
                                        crew,
                                        sharing(configuration).share()))
                .registerListenerInvocationErrorHandler(
                        processor, _ -> PropagatingErrorHandler.instance());
        crew.members().forEach(one -> configurer.onShutdown(STOP_CATCHING_UP, one.claim()::stop));
    }

    private Crew.Member member(Projection projection, Part part) {
        var standing = Standing.live(new Progress(database), projection.name(), part);
        var projector =
                new Projector(
                        projection, database, standing, changes, settings, ledger::head, clock);
        waiting.watch(projector);
        return new Crew.Member(projector, new CatchUp(projector, blocks, ledger::head));
    }

    private PooledStreamingEventProcessor.Builder configured(
            Configuration configuration, PooledStreamingEventProcessor.Builder builder, Crew crew) {
        var claims = sharing(configuration);
        return builder.initialToken(StreamableMessageSource::createTailToken)
                .eventHandlerInvoker(new PartInvoker(crew))
                .initialSegmentCount(crew.members().size())
                .maxSegmentProvider(
                        new GrowingShare(
                                claims.share(),
                                crew::unclaimed,
                                part -> free(configuration, crew.projection(), part)))
                .tokenClaimInterval(claims.look().toMillis())
                .claimExtensionThreshold(2 * claims.look().toMillis())
                .enableCoordinatorClaimExtension()
                .batchSize(settings.batch());
    }

    private static void free(Configuration configuration, Projection projection, int part) {
        configuration
                .eventProcessingConfiguration()
                .eventProcessor(
                        ProjectionSettings.processor(projection),
                        PooledStreamingEventProcessor.class)
                .ifPresent(one -> one.releaseSegment(part, 0, TimeUnit.MILLISECONDS));
    }

    private static Claims sharing(Configuration configuration) {
        return configuration.getComponent(Claims.class, () -> Claims.ALONE);
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
