package id.jejak.projecting;

import com.mongodb.client.MongoDatabase;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.SessionId;
import id.jejak.kernel.Trace;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.axon.LedgerEventStorageEngine;
import id.jejak.ledger.json.EventNames;
import id.jejak.ledger.json.LogicalNameSerializer;
import id.jejak.ledger.sqlite.SqliteLedgerStore;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real ledger in a file, with days that employees were present, and the engine on it. */
public final class StoredEvents implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final int AT_ONCE = 500;

    private final EventLedger ledger;
    private final EventStorageEngine engine;

    public StoredEvents(Path folder) {
        ledger =
                EventLedger.over(
                        SqliteLedgerStore.open(folder.resolve("ledger.sqlite")),
                        Clock.fixed(NOON, ZoneOffset.UTC),
                        new SimpleMeterRegistry());
        engine =
                LedgerEventStorageEngine.builder()
                        .ledger(ledger)
                        .eventSerializer(
                                new LogicalNameSerializer(EventNames.of(EventCatalogue.BY_NAME)))
                        .build();
    }

    public EventLedger ledger() {
        return ledger;
    }

    EventStorageEngine engine() {
        return engine;
    }

    /** One day of one and the same employee for each event. */
    void daysPresent(int events) {
        daysPresentOf(new EmployeeId("ani"), events);
    }

    void daysPresentOf(EmployeeId employee, int events) {
        daysPresentOf(employee, events, "import");
    }

    public void daysPresentOf(EmployeeId employee, int events, String actor) {
        for (var left = events; left > 0; left -= AT_ONCE) {
            var commit = new ArrayList<EventMessage<?>>();
            for (var i = 0; i < Math.min(left, AT_ONCE); i++) {
                commit.add(new GenericEventMessage<>(dayOf(employee), Map.of(Trace.ACTOR, actor)));
            }
            engine.appendEvents(List.copyOf(commit));
        }
    }

    /** Brings the documents of a projection up to the last whole block. */
    public void foldWholeBlocks(Projection projection, MongoDatabase database) {
        var projector =
                new Projector(
                        projection,
                        database,
                        Standing.live(new Progress(database), projection.name(), Part.WHOLE),
                        new Changes(),
                        ProjectionSettings.DEFAULT,
                        ledger::head,
                        Clock.systemUTC());
        new CatchUp(projector, new SharedBlocks(engine, 1_000), ledger::head).run(() -> {});
    }

    private static AttendanceRecorded dayOf(EmployeeId employee) {
        return new AttendanceRecorded(new SessionId("s1"), employee, 1, LocalDate.of(2026, 1, 1));
    }

    @Override
    public void close() {
        ledger.close();
    }
}
