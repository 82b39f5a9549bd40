package id.jejak.ledger.mongo;

import static id.jejak.ledger.Samples.commit;
import static id.jejak.ledger.Samples.event;
import static id.jejak.ledger.Samples.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import id.jejak.ledger.CommitReceipt;
import id.jejak.ledger.DuplicateEventException;
import id.jejak.ledger.EventLedger;
import id.jejak.ledger.JumpingClock;
import id.jejak.ledger.Samples;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.Waiter;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** One database, several processes. */
@Timeout(60)
class MongoSharedLedgerTest {

    private final MongoDatabase database = MongoServers.freshDatabase();

    @Test
    void two_writers_leave_neither_gap_nor_loss_nor_fork() throws Exception {
        try (var one = open();
                var other = open();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Callable<List<CommitReceipt>>>();
            for (int thread = 0; thread < 8; thread++) {
                var name = "aggregate-" + thread;
                var ledger = thread % 2 == 0 ? one : other;
                calls.add(() -> appendMany(ledger, name));
            }
            var receipts = new ArrayList<CommitReceipt>();
            for (var call : threads.invokeAll(calls)) {
                receipts.addAll(call.get());
            }

            var events = one.readFrom(0, 10_000);
            assertThat(events).hasSize(receipts.stream().mapToInt(CommitReceipt::events).sum());
            assertThat(
                            receipts.stream()
                                    .flatMap(
                                            r ->
                                                    LongStream.rangeClosed(
                                                                    r.firstPosition(),
                                                                    r.lastPosition())
                                                            .boxed()))
                    .doesNotHaveDuplicates()
                    .hasSize(events.size());
            assertThat(events).extracting(StoredEvent::recordedAt).isSorted();
            assertThat(other.head()).isEqualTo(events.size());
        }
    }

    private static List<CommitReceipt> appendMany(EventLedger ledger, String aggregate) {
        var receipts = new ArrayList<CommitReceipt>();
        for (int i = 0; i < 30; i++) {
            receipts.add(ledger.append(commit(events(aggregate, 3 * i, 3))));
        }
        return receipts;
    }

    @Test
    void of_two_writers_that_want_the_same_place_one_wins() throws Exception {
        try (var one = open();
                var other = open();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int sequence = 0; sequence < 20; sequence++) {
                var wanted = sequence;
                var calls =
                        List.<Callable<Boolean>>of(
                                () -> append(one, wanted), () -> append(other, wanted));
                var won = threads.invokeAll(calls);
                assertThat(won.get(0).get()).isNotEqualTo(won.get(1).get());
            }
            assertThat(one.readAggregate("contested", 0, 100)).hasSize(20);
            assertThat(one.head()).isEqualTo(20);
        }
    }

    private static boolean append(EventLedger ledger, long sequence) {
        try {
            ledger.append(commit(event("contested", sequence)));
            return true;
        } catch (DuplicateEventException lost) {
            return false;
        }
    }

    @Test
    void a_writer_that_slept_while_the_other_wrote_goes_behind_it() {
        try (var one = open();
                var other = open()) {
            one.append(commit(events("ani", 0, 2)));
            for (int i = 0; i < 5; i++) {
                other.append(commit(events("budi", 3 * i, 3)));
            }
            assertThat(one.append(commit(event("ani", 2))).firstPosition()).isEqualTo(17);
        }
    }

    @Test
    void a_reader_is_at_most_50_ms_behind_what_another_process_wrote() {
        try (var one = open();
                var other = open()) {
            var delays = new ArrayList<Long>();
            for (int i = 0; i < 50; i++) {
                var waiter = Waiter.on(other, i - 1);
                one.append(commit(event("ani", i)));
                var appended = System.nanoTime();
                delays.add((waiter.wokenAt() - appended) / 1_000);
                assertThat(waiter.eventsRead()).isEqualTo(1);
            }
            delays.sort(null);
            assertThat(delays.get(45)).as("nine of ten, in microseconds").isLessThan(50_000);
        }
    }

    @Test
    void recorded_times_never_go_back_although_writers_clocks_differ() {
        var late = new JumpingClock(Samples.NOON.plusSeconds(3_600));
        try (var one = over(database, late);
                var other = over(database, new JumpingClock(Samples.NOON))) {
            for (int i = 0; i < 10; i++) {
                one.append(commit(event("ani", i)));
                other.append(commit(event("budi", i)));
                late.jump(Duration.ofSeconds(-100));
            }
            assertThat(other.readFrom(0, 100))
                    .hasSize(20)
                    .extracting(StoredEvent::recordedAt)
                    .isSorted();
        }
    }

    @Test
    void an_acknowledged_commit_is_in_the_journal_of_a_majority() {
        var inserts = new CopyOnWriteArrayList<BsonDocument>();
        var settings =
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(MongoServers.uri()))
                        .addCommandListener(
                                new CommandListener() {
                                    @Override
                                    public void commandStarted(CommandStartedEvent event) {
                                        if (event.getCommandName().equals("insert")) {
                                            inserts.add(event.getCommand().clone());
                                        }
                                    }
                                })
                        .build();
        try (var client = MongoClients.create(settings);
                var ledger = over(client.getDatabase(MongoServers.freshName()))) {
            ledger.append(commit(event("ani", 0)));
        }
        assertThat(inserts)
                .singleElement()
                .satisfies(
                        insert -> {
                            assertThat(insert.getBoolean("ordered").getValue()).isTrue();
                            assertThat(insert.getDocument("writeConcern").getString("w").getValue())
                                    .isEqualTo("majority");
                            assertThat(
                                            insert.getDocument("writeConcern")
                                                    .getBoolean("j")
                                                    .getValue())
                                    .isTrue();
                        });
    }

    private EventLedger open() {
        return over(database);
    }

    private static EventLedger over(MongoDatabase database) {
        return over(database, Clock.systemUTC());
    }

    private static EventLedger over(MongoDatabase database, Clock clock) {
        return EventLedger.over(MongoLedgerStore.open(database), clock, new SimpleMeterRegistry());
    }
}
