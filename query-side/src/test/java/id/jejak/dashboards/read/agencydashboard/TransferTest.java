package id.jejak.dashboards.read.agencydashboard;

import static id.jejak.kernel.EmploymentKind.PNS;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.dossier.rules.Recorded;
import id.jejak.dossier.rules.Timeline;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.projecting.AsActor;
import id.jejak.projecting.Deliveries;
import id.jejak.projecting.ReadModelServer;
import id.jejak.projecting.ReadPosition;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Somebody moves in the middle of a year; each agency's figures are right as of each day. */
class TransferTest {
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);

    private final ReadModelServer server = new ReadModelServer();
    private final Deliveries deliveries =
            new Deliveries(new AgencyDashboardProjection(), server.database());
    private final List<Recorded> facts = new ArrayList<>();
    private final ReadPosition position = new ReadPosition(server.models());
    private final HowDoesThisAgencyStand now =
            new HowDoesThisAgencyStand(server.models(), position, ShippedPolicies.get(), TODAY);
    private final HowDidThisAgencyStand past =
            new HowDidThisAgencyStand(
                    server.models(),
                    position,
                    (who, use) -> who.forEach(one -> use.accept(one, historyOf(one))),
                    ShippedPolicies.get());

    @BeforeEach
    void tree() {
        record(
                Facts.agency("city"),
                Facts.agency("city", "health"),
                Facts.agency("city", "health", "clinic"),
                Facts.agency("city", "works"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 1, 0, 0, 0",
        "2026-03-01, 1, 10.00, 0, 0",
        "2026-06-30, 1, 10.00, 0, 0",
        "2026-07-01, 0, 0, 1, 10.00",
        "2026-09-01, 0, 0, 1, 15.00",
        "2026-11-21, 0, 0, 1, 15.00",
        "2026-12-01, 0, 0, 0, 15.00",
    })
    void the_old_and_the_new_agency_have_their_figures_of_each_day(
            String day, long atFirst, String jpFirst, long then, String jpThen) {
        record(
                Facts.appointed("ani", "clinic", PNS, "2015-01-01"),
                Facts.completed("ani", "s1", "10", "2026-03-01", "2026-09-01"),
                Facts.completed("ani", "s2", "5", "2026-09-01", "2027-03-01"),
                Facts.transferred("ani", "clinic", "works", "2026-07-01"),
                Facts.retired("ani", "2026-12-01"));

        assertThat(asOf("clinic", day).headcount().total()).isEqualTo(atFirst);
        assertThat(asOf("health", day).headcount().total()).isEqualTo(atFirst);
        assertThat(asOf("works", day).headcount().total()).isEqualTo(then);
        assertThat(asOf("city", day).headcount().total()).isEqualTo(atFirst + then);
        assertThat(jp(asOf("health", day))).isEqualByComparingTo(jpFirst);
        assertThat(jp(asOf("works", day))).isEqualByComparingTo(jpThen);
    }

    @Test
    void the_city_lists_who_was_where_that_day() {
        record(
                Facts.appointed("ani", "clinic", PNS, "2015-01-01"),
                Facts.transferred("ani", "clinic", "works", "2026-07-01"));

        assertThat(asOf("city", "2026-06-30").children())
                .extracting(child -> child.id() + " " + child.headcount())
                .containsExactly("health 1", "works 0");
        assertThat(asOf("city", "2026-07-01").children())
                .extracting(child -> child.id() + " " + child.headcount())
                .containsExactly("health 0", "works 1");
    }

    @Test
    void a_move_that_is_recorded_late_does_not_undo_a_later_one() {
        record(
                Facts.appointed("ani", "clinic", PNS, "2015-01-01"),
                Facts.transferred("ani", "health", "works", "2026-07-01"),
                Facts.transferred("ani", "clinic", "health", "2026-02-01"));

        assertThat(live("works").headcount().total()).isEqualTo(1);
        assertThat(live("health").headcount().total()).isZero();
        assertThat(asOf("clinic", "2026-01-31").headcount().total()).isEqualTo(1);
        assertThat(asOf("health", "2026-06-30").headcount().total()).isEqualTo(1);
        assertThat(asOf("clinic", "2026-02-01").headcount().total()).isZero();
    }

    @Test
    void as_of_today_the_ledger_says_what_the_live_dashboard_says() {
        record(
                Facts.appointed("ani", "clinic", PNS, "2015-01-01"),
                Facts.appointed("budi", "works", PNS, "2015-01-01"),
                Facts.assessed("ani", "a1", "2026-01-05", Facts.result("M.01", 1, 2)),
                Facts.completed("ani", "s1", "10", "2026-03-01", "2026-09-01"),
                Facts.transferred("ani", "clinic", "works", "2026-07-01"),
                Facts.completed("budi", "s1", "10", "2026-03-01", "2026-09-01"));

        for (var agency : List.of("city", "health", "clinic", "works")) {
            assertThat(asOf(agency, "2026-11-21")).isEqualTo(live(agency));
        }
    }

    @Test
    void what_was_not_known_yet_does_not_count() {
        record(Facts.appointed("ani", "clinic", PNS, "2015-01-01"));
        record(Facts.transferred("ani", "clinic", "works", "2026-07-01"));

        var before = RECORDED.plusSeconds(facts.getLast().position() - 1);
        var answer =
                past.answer(
                        AsActor.auditor(), "works", 2026, LocalDate.parse("2026-08-01"), before);
        assertThat(answer.headcount().total()).isZero();
    }

    private void record(DomainEvent... events) {
        for (var event : events) {
            deliveries.deliver(event);
            if (event instanceof EmployeeFact fact) {
                var at = position.of(AgencyDashboardProjection.NAME);
                facts.add(new Recorded(at, RECORDED.plusSeconds(at), fact));
            }
        }
    }

    private Timeline historyOf(EmployeeId employee) {
        return Timeline.of(
                facts.stream().filter(one -> one.fact().employeeId().equals(employee)).toList());
    }

    private AgencyDashboard live(String agency) {
        return now.answer(AsActor.auditor(), agency, 2026);
    }

    private AgencyDashboard asOf(String agency, String day) {
        return past.answer(AsActor.auditor(), agency, 2026, LocalDate.parse(day), Instant.MAX);
    }

    private static BigDecimal jp(AgencyDashboard answer) {
        return answer.learning().getLast().pns().jp();
    }
}
