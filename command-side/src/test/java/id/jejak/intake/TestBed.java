package id.jejak.intake;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.deciding.CommandGuard;
import id.jejak.deciding.CommandMeters;
import id.jejak.deciding.Commands;
import id.jejak.deciding.Facts;
import id.jejak.deciding.TraceProvider;
import id.jejak.intake.csv.Limits;
import id.jejak.intake.csv.SourceFile;
import id.jejak.kernel.Actor;
import id.jejak.kernel.Blinding;
import id.jejak.kernel.Role;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.axon.LedgerEventStorageEngine;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;
import id.jejak.ledger.sqlite.SqliteLedgerStore;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.shipped.ShippedPolicies;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** A whole command side on a ledger file: every slice there is, Axon's bus, the import. */
final class TestBed implements AutoCloseable {
    static {
        System.setProperty("disable-axoniq-console-message", "true");
    }

    static final Actor ADMIN = Actor.system("admin");
    static final Actor AUDITOR = new Actor("auditor", Role.AUDITOR, null, null);
    static final Blinding BLINDING = new Blinding(new byte[32]);
    static final Limits LIMITS = new Limits(1_000_000_000, 65_536, 1_000_000);

    final MeterRegistry meters = new SimpleMeterRegistry();
    final ImportService imports;
    private final EventLedger ledger;
    private final Configuration axon;

    private TestBed(EventLedger ledger, int lanes) {
        this.ledger = ledger;
        this.axon = configured(ledger).start();
        var facts = axon.getComponent(Facts.class);
        var commands =
                new Commands(
                        axon.commandGateway(),
                        ledger,
                        new CommandGuard(facts),
                        new CommandMeters(meters));
        this.imports =
                new ImportService(
                        new Intake(
                                commands,
                                ledger,
                                BLINDING,
                                Clock.systemUTC(),
                                new IntakeMeters(meters),
                                LIMITS,
                                lanes,
                                16));
    }

    static TestBed on(Path ledgerFile) {
        return on(ledgerFile, 64);
    }

    static TestBed on(Path ledgerFile, int lanes) {
        return new TestBed(
                EventLedger.over(
                        SqliteLedgerStore.open(ledgerFile),
                        Clock.systemUTC(),
                        new SimpleMeterRegistry()),
                lanes);
    }

    ImportRun run(SourceFile... files) throws InterruptedException {
        return runAs(ADMIN, files);
    }

    ImportRun runAs(Actor actor, SourceFile... files) throws InterruptedException {
        var started = imports.start(List.of(files), new Order(actor, "test"), () -> {});
        started.thread().join();
        return started.run().report();
    }

    List<ImportError> errors(ImportRun run) {
        return imports.errors(run.id(), ADMIN);
    }

    List<StoredEvent> events() {
        return ledger.readFrom(0, 1_000_000);
    }

    /**
     * Each stream's events as type and body, in order: what must not depend on the way of import.
     */
    List<String> digest() {
        return events().stream()
                .map(
                        event ->
                                String.join(
                                        " ",
                                        String.valueOf(event.aggregateId()),
                                        String.format("%06d", event.sequence()),
                                        event.type(),
                                        new String(event.payload(), StandardCharsets.UTF_8)))
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        imports.close();
        axon.shutdown();
        ledger.close();
    }

    private static Configurer configured(EventLedger ledger) {
        Serializer serializer = new LogicalNameSerializer(EventNames.of(EventCatalogue.BY_NAME));
        var configurer =
                DefaultConfigurer.defaultConfiguration()
                        .configureEventSerializer(_ -> serializer)
                        .configureMessageSerializer(_ -> serializer)
                        .configureSerializer(_ -> serializer)
                        .configureEmbeddedEventStore(
                                _ ->
                                        LedgerEventStorageEngine.builder()
                                                .ledger(ledger)
                                                .eventSerializer(serializer)
                                                .build())
                        .configureCorrelationDataProviders(
                                _ -> List.<CorrelationDataProvider>of(new TraceProvider()))
                        .registerComponent(Facts.class, c -> new Facts(c.eventStore()))
                        .registerComponent(Policies.class, _ -> ShippedPolicies.get());
        slices().forEach(configurer::configureAggregate);
        return configurer;
    }

    private static Stream<Class<?>> slices() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        return scanner.findCandidateComponents("id.jejak").stream()
                .map(
                        found ->
                                ClassUtils.resolveClassName(
                                        String.valueOf(found.getBeanClassName()),
                                        TestBed.class.getClassLoader()));
    }
}
