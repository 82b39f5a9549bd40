package id.jejak.dashboards.read.agencydashboard;

import static id.jejak.kernel.EmploymentKind.PNS;
import static id.jejak.kernel.EmploymentKind.PPPK;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.LearningYear;
import id.jejak.kernel.Actor;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.Role;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.shipped.ShippedModels;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.projecting.Deliveries;
import id.jejak.projecting.ReadModelServer;
import id.jejak.projecting.ReadPosition;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Each year is judged by its own version, and figures that were kept need not be built anew. */
class DutyOfAnotherVersionTest {
    private static final Actor AUDITOR = new Actor("auditor", Role.AUDITOR, null, null);

    private final ReadModelServer server = new ReadModelServer();
    private final Deliveries ledger =
            new Deliveries(new AgencyDashboardProjection(), server.database());

    @BeforeEach
    void people_who_learned() {
        ledger.deliver(
                Facts.agency("city"),
                Facts.agency("city", "health"),
                Facts.appointed("ani", "health", PNS, "2015-01-01"),
                Facts.completed("ani", "s1", "22", "2023-05-05", "2023-11-05"),
                Facts.completed("ani", "s2", "22", "2024-05-05", "2024-11-05"),
                Facts.completed("ani", "s3", "22", "2025-05-05", "2025-11-05"),
                Facts.appointed("budi", "health", PPPK, "2022-03-01"),
                Facts.completed("budi", "s1", "23", "2023-05-05", "2023-11-05"),
                Facts.completed("budi", "s2", "23", "2024-05-05", "2024-11-05"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_year_is_judged_by_the_version_of_its_last_day() {
        var policies = new Turn(LocalDate.of(2024, 7, 1));

        assertThat(met(policies, "2025-11-21", 2023)).isOne();
        assertThat(met(policies, "2025-11-21", 2024)).isZero();
        assertThat(met(policies, "2025-11-21", 2025)).isZero();
        assertThat(met(ShippedPolicies.get(), "2025-11-21", 2025)).isOne();
    }

    @Test
    void a_year_that_lasts_is_judged_by_the_version_of_today() {
        var policies = new Turn(LocalDate.of(2025, 7, 1));

        assertThat(met(policies, "2025-06-30", 2025)).isOne();
        assertThat(met(policies, "2025-07-01", 2025)).isZero();
        assertThat(met(policies, "2025-07-01", 2024)).isOne();
    }

    @Test
    void the_contract_year_of_pppk_ends_on_its_own_day() {
        assertThat(above(new Turn(LocalDate.of(2024, 2, 29)), 2023)).isOne();
        assertThat(above(new Turn(LocalDate.of(2024, 3, 1)), 2023)).isZero();
        assertThat(above(new Turn(LocalDate.of(2024, 3, 1)), 2024)).isOne();
        assertThat(above(ShippedPolicies.get(), 2024)).isZero();
    }

    @Test
    void children_and_the_rule_itself_are_shown_by_the_same_version() {
        var policies = new Turn(LocalDate.of(2024, 7, 1));
        var city = answer(policies, "city", "2025-11-21", 2025);
        assertThat(city.children().getFirst().metDuty()).hasToString("0.0000");
        var duty = city.duty();
        assertThat(duty).isNotNull();
        assertThat(duty.policy()).isEqualTo(new PolicyRef("jp-duty", "test.1"));
        assertThat(duty.floor()).isEqualByComparingTo("24");
        assertThat(duty.ceiling()).isEqualByComparingTo("22");
        var before = answer(policies, "city", "2025-11-21", 2023).duty();
        assertThat(before).isNotNull();
        assertThat(before.floor()).isEqualByComparingTo("20");
    }

    private long met(Policies policies, String today, int year) {
        return learned(policies, today, year).pns().met().people();
    }

    private long above(Policies policies, int year) {
        return learned(policies, "2025-11-21", year).pppk().above();
    }

    private LearningYear learned(Policies policies, String today, int year) {
        return answer(policies, "health", today, year).learning().stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private AgencyDashboard answer(Policies policies, String agency, String today, int year) {
        var now = Facts.day(today).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new HowDoesThisAgencyStand(
                        server.models(),
                        new ReadPosition(server.models()),
                        policies,
                        Clock.fixed(now, ZoneOffset.UTC))
                .answer(AUDITOR, agency, year);
    }

    /** 24 JP for PNS and at most 22 for PPPK from a day on. */
    private record Turn(LocalDate from) implements Policies {
        @Override
        public Optional<Policy> inForce(String id, LocalDate on) {
            return on.isBefore(from)
                    ? ShippedPolicies.get().inForce(id, on)
                    : Optional.of(changed(from));
        }

        @Override
        public Optional<Policy> version(PolicyRef ref) {
            return ShippedPolicies.get().version(ref);
        }

        private static Policy changed(LocalDate from) {
            var dmn =
                    ShippedModels.of("jp-duty", "2017.1")
                            .model()
                            .dmn()
                            .replace("jpFloor_r1_o\"><text>20<", "jpFloor_r1_o\"><text>24<")
                            .replace("&lt;= 24", "&lt;= 22")
                            .replace("&gt; 24", "&gt; 22");
            var model = new PolicyModel(new PolicyRef("jp-duty", "test.1"), dmn);
            return new Policy(model.ref(), from, model, new CompiledEngine().compile(model));
        }
    }
}
