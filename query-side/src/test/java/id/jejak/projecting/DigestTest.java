package id.jejak.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.AccessDenied;
import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Role;
import id.jejak.kernel.SessionId;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class DigestTest {
    private final ReadModelServer server = new ReadModelServer();
    private final ReadModelServer other = new ReadModelServer();

    @AfterEach
    void close() {
        server.close();
        other.close();
    }

    @Test
    void the_same_facts_in_another_order_give_the_same_digest() {
        deliver(server, present("ani", 2), present("budi", 3), present("ani", 4));
        deliver(other, present("budi", 3), present("ani", 4), present("ani", 2));

        assertThat(digest(other).digest()).isEqualTo(digest(server).digest());
        assertThat(digest(server).positions()).containsEntry("turnout", 2L);
        assertThat(digest(server).collections().get("turnout.by-employee").facts()).isEqualTo(2);
    }

    @Test
    void one_more_day_gives_another_digest() {
        deliver(server, present("ani", 2), present("budi", 3));
        deliver(other, present("ani", 2), present("budi", 4));

        assertThat(digest(other).digest()).isNotEqualTo(digest(server).digest());
        assertThat(digest(other).collections().get("turnout.by-employee").digest())
                .isNotEqualTo(digest(server).collections().get("turnout.by-employee").digest());
    }

    @Test
    void the_order_of_fields_and_what_is_volatile_do_not_count() {
        var one =
                new Document("b", List.of(new Document("x", 1).append("at", "noon")))
                        .append("a", 2L);
        var same =
                new Document("a", 2L)
                        .append("at", "dusk")
                        .append("b", List.of(new Document("at", "night").append("x", 1)));

        assertThat(Canonical.of(one, Set.of("at")))
                .isEqualTo("{\"a\":\"2\",\"b\":[{\"x\":\"1\",},],}");
        assertThat(Canonical.of(same, Set.of("at"))).isEqualTo(Canonical.of(one, Set.of("at")));
        assertThat(Canonical.of(new Document("a", "\",\"b\":\""), Set.of()))
                .isNotEqualTo(Canonical.of(new Document("a", "").append("b", ""), Set.of()));
    }

    @Test
    void only_administrators_and_auditors_may_ask() {
        var api = new DigestApi(new Digest(List.of(new Turnout()), server.models()));

        assertThatThrownBy(() -> api.digest(actor(Role.OFFICER))).isInstanceOf(AccessDenied.class);
        assertThat(api.digest(actor(Role.AUDITOR)))
                .isEqualTo(api.digest(actor(Role.ADMINISTRATOR)));
    }

    private static Actor actor(Role role) {
        return new Actor("somebody", role, null, null);
    }

    private static void deliver(ReadModelServer server, AttendanceRecorded... events) {
        new Deliveries(new Turnout(), server.database()).deliver(events);
    }

    private static Digest.Answer digest(ReadModelServer server) {
        return new Digest(List.of(new Turnout()), server.models()).answer();
    }

    private static AttendanceRecorded present(String employee, int days) {
        return new AttendanceRecorded(
                new SessionId("s1"), new EmployeeId(employee), days, LocalDate.of(2026, 1, 1));
    }
}
