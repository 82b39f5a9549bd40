package id.jejak.ledger.mongo;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.event;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import id.jejak.ledger.DamagedLedgerException;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.UnreadableLedgerException;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

import java.time.Clock;

/** What is found in a database that should not be there. */
class MongoDamageTest {

    private final MongoDatabase database = MongoServers.freshDatabase();

    @Test
    void around_a_broken_document_reads_go_on() {
        try (var ledger = open()) {
            for (int i = 0; i < 3; i++) {
                ledger.append(commit(events("ani", 2 * i, 2)));
            }
            database.getCollection(MongoSchema.COMMITS)
                    .updateOne(Filters.eq("_id", 2L), Updates.unset("events.0.payload"));

            assertThat(ledger.readFrom(0, 2)).hasSize(2);
            assertThatExceptionOfType(DamagedLedgerException.class)
                    .isThrownBy(() -> ledger.readFrom(0, 10))
                    .withMessageContaining("the commit at position 2 is broken")
                    .satisfies(broken -> assertThat(broken.code()).isEqualTo("ledger.damaged"));
            assertThat(ledger.readFrom(4, 10)).hasSize(2);
        }
    }

    @Test
    void a_changed_body_is_found_when_it_is_read() {
        try (var ledger = open()) {
            ledger.append(commit(events("ani", 0, 2)));
            database.getCollection(MongoSchema.COMMITS)
                    .updateOne(
                            Filters.eq("_id", 0L),
                            Updates.set(
                                    "events.1.payload", new Binary("{\"n\":9}".getBytes(UTF_8))));

            assertThatExceptionOfType(DamagedLedgerException.class)
                    .isThrownBy(() -> ledger.readAggregate("ani", 0, 10))
                    .withMessageContaining("the event at position 1 is not what was stored");
        }
    }

    @Test
    void nothing_is_appended_behind_a_broken_end() {
        try (var ledger = open()) {
            ledger.append(commit(events("ani", 0, 2)));
        }
        database.getCollection(MongoSchema.COMMITS)
                .updateOne(Filters.eq("_id", 0L), Updates.set("next", "two"));

        try (var ledger = open()) {
            assertThatExceptionOfType(DamagedLedgerException.class)
                    .isThrownBy(() -> ledger.append(commit(event("ani", 2))));
        }
        assertThat(database.getCollection(MongoSchema.COMMITS).countDocuments()).isEqualTo(1);
    }

    @Test
    void a_ledger_of_a_newer_version_is_refused_and_not_touched() {
        open().close();
        database.getCollection(MongoSchema.ABOUT)
                .updateOne(Filters.eq("_id", "schema"), Updates.set("version", 2));

        assertThatExceptionOfType(UnreadableLedgerException.class)
                .isThrownBy(this::open)
                .withMessageContaining("has ledger schema 2")
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("ledger.unreadable"));
        assertThat(database.getCollection(MongoSchema.ABOUT).find().first())
                .containsEntry("version", 2);
    }

    private EventLedger open() {
        return EventLedger.over(
                MongoLedgerStore.open(database), Clock.systemUTC(), new SimpleMeterRegistry());
    }
}
