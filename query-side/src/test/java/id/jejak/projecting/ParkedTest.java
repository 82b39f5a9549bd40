package id.jejak.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;

import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ParkedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final ReadModelServer server = new ReadModelServer();
    private final Fragile projection = new Fragile();
    private final FailingDatabase failing = new FailingDatabase(server.database());
    private Deliveries deliveries = deliveries();

    @BeforeEach
    void break_it() {
        projection.refusal = new IllegalArgumentException("cannot fold");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_poison_event_is_parked_with_what_follows_of_its_employee_and_the_others_go_on() {
        deliveries.deliver(present("ani", 1), present("budi", 10), present("ani", 2));
        deliveries.deliver(present("budi", 20), present("ani", 4));

        assertThat(days()).isEqualTo(30);
        assertThat(letters()).extracting(Letter::position).containsExactly(0L, 2L, 4L);
        assertThat(letters()).extracting(Letter::attempts).containsExactly(1, 0, 0);
        assertThat(letters().getFirst().cause()).contains("cannot fold");
        assertThat(letters()).extracting(Letter::sequence).containsOnly("ani");
    }

    @Test
    void a_retry_counts_everything_once_also_where_sums_have_gone_past_it() {
        deliveries.deliver(present("ani", 1), present("budi", 10), present("ani", 2));
        projection.refusal = null;

        deliveries.retry("ani");
        deliveries.retry("ani");
        deliveries.deliver(present("ani", 4), present("budi", 20));

        assertThat(days()).isEqualTo(37);
        assertThat(daysOf("ani")).isEqualTo(7);
        assertThat(letters()).isEmpty();
    }

    @Test
    void a_retry_that_fails_again_says_so_and_loses_nothing() {
        deliveries.deliver(present("ani", 1), present("ani", 2));

        deliveries.retry("ani");

        assertThat(letters()).extracting(Letter::attempts).containsExactly(2, 0);
        projection.refusal = null;
        deliveries.retry("ani");
        assertThat(days()).isEqualTo(3);
    }

    @Test
    void a_retry_that_breaks_between_two_writes_counts_nothing_twice() {
        deliveries.deliver(present("ani", 1), present("budi", 10), present("ani", 2));
        projection.refusal = null;
        failing.failAfter(1);
        assertThatThrownBy(() -> deliveries.retry("ani")).hasMessage("the connection broke");
        assertThat(letters()).hasSize(2);
        failing.repair();

        deliveries.retry("ani");

        assertThat(days()).isEqualTo(13);
        assertThat(daysOf("ani")).isEqualTo(3);
        assertThat(letters()).isEmpty();
    }

    @Test
    void what_is_parked_survives_a_restart_and_keeps_back_what_follows() {
        deliveries.deliver(present("ani", 1), present("budi", 10));
        var restarted = deliveries();
        restarted.recorded(List.of(present("ani", 1), present("budi", 10), present("ani", 2)));
        restarted.batch(2, 3);
        assertThat(letters()).extracting(Letter::position).containsExactly(0L, 2L);

        projection.refusal = null;
        restarted.retry("ani");

        assertThat(days()).isEqualTo(13);
    }

    @Test
    void what_was_written_before_a_crash_and_cannot_be_folded_any_more_is_not_counted_again() {
        projection.refusal = null;
        deliveries.deliver(present("budi", 10));
        failing.failAfter(1);
        assertThatThrownBy(() -> deliveries.deliver(present("ani", 1)));
        assertThat(days()).as("the sum is written, the employee is not").isEqualTo(11);
        failing.repair();

        projection.refusal = new IllegalArgumentException("a fold that broke meanwhile");
        deliveries.batch(1, 2);
        projection.refusal = null;
        deliveries.retry("ani");

        assertThat(days()).isEqualTo(11);
        assertThat(daysOf("ani")).isEqualTo(1);
    }

    @Test
    void an_event_that_is_given_up_lets_the_others_of_its_sequence_through() {
        deliveries.deliver(present("ani", 1), present("ani", 2));
        projection.refusal = null;

        deliveries.drop("ani", 1);
        assertThat(letters()).as("the second one is not the first").hasSize(2);
        deliveries.drop("ani", 0);
        deliveries.retry("ani");

        assertThat(days()).isEqualTo(2);
        assertThat(letters()).isEmpty();
    }

    @Test
    void a_database_that_does_not_answer_parks_nothing() {
        projection.refusal = new MongoException("no answer");

        assertThatThrownBy(() -> deliveries.deliver(present("ani", 1)))
                .hasRootCauseMessage("no answer");

        assertThat(letters()).isEmpty();
        projection.refusal = null;
        deliveries.batch(0, 1);
        assertThat(days()).isEqualTo(1);
    }

    @Test
    void a_fold_that_fails_for_everybody_stops_the_model() {
        for (var employee = 0; employee < 1_000; employee++) {
            deliveries.recorded(List.of(present("ani" + employee, 1)));
        }
        deliveries.batch(0, 1_000);
        deliveries.recorded(List.of(present("ani-last", 1)));

        assertThatThrownBy(() -> deliveries.batch(1_000, 1_001)).hasRootCauseMessage("cannot fold");
        assertThat(letters()).hasSize(1_000);
    }

    private Deliveries deliveries() {
        return new Deliveries(projection, failing.database());
    }

    private List<Letter> letters() {
        return new Letters(server.database()).of(Turnout.NAME, 0);
    }

    private int days() {
        return daysIn("turnout.all", "all");
    }

    private int daysOf(String employee) {
        return daysIn("turnout.by-employee", employee);
    }

    private int daysIn(String collection, String id) {
        var found =
                server.database()
                        .getCollection(collection)
                        .find(new Document(Shelf.ID, id))
                        .first();
        return found == null ? 0 : found.getInteger("days");
    }

    private static AttendanceRecorded present(String employee, int days) {
        return new AttendanceRecorded(new SessionId("s1"), new EmployeeId(employee), days, DAY);
    }

    /** A turnout that cannot fold what concerns anybody called ani, until it is mended. */
    private static final class Fragile implements Projection {
        private final Turnout turnout = new Turnout();
        private @Nullable RuntimeException refusal;

        @Override
        public String name() {
            return turnout.name();
        }

        @Override
        public List<Shelf<?>> shelves() {
            return turnout.shelves();
        }

        @Override
        public void fold(Recorded recorded, Documents documents) {
            turnout.fold(recorded, documents);
            var isAnis =
                    recorded.event() instanceof AttendanceRecorded present
                            && present.employeeId().value().startsWith("ani");
            if (refusal != null && isAnis) {
                throw refusal;
            }
        }
    }
}
