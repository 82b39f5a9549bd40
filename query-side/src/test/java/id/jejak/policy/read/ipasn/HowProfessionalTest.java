package id.jejak.policy.read.ipasn;

import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Actor;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.policy.read.histories.HistoriesOf;
import id.jejak.policy.read.histories.LiveHistories;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.projecting.AsActor;
import id.jejak.projecting.Stage;
import id.jejak.tallies.Town;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

class HowProfessionalTest {
    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate THEN = LocalDate.of(2020, 5, 1);

    private Stage stage;
    private LiveHistories histories;
    private IpAsnApi api;

    /** Two in one agency, one of them with an S-2, and one in the other who is a CPNS. */
    @BeforeEach
    void people(@TempDir Path folder) {
        stage =
                new Stage(folder)
                        .record(Town.agencies())
                        .record(
                                Town.appointed("ani", "health"),
                                Town.appointed("budi", "health"),
                                Town.appointed("citra", "works", EmploymentKind.CPNS, THEN),
                                new EducationAttained(new EmployeeId("budi"), Education.S2, THEN));
        histories = HistoriesOf.following(stage.ledger());
        histories.await(6, Duration.ofSeconds(20));
        var paths = Town.paths(Map.of("ani", "health", "budi", "health", "citra", "works"));
        var scores = new Scores(histories, ShippedPolicies.get(), NOW);
        api = new IpAsnApi(new HowProfessional(scores, histories, paths, NOW));
    }

    @AfterEach
    void close() {
        histories.stop();
        stage.close();
    }

    private JsonNode answer(Actor actor, String path) {
        return LedgerJson.mapper()
                .readTree(
                        AsActor.answer(
                                asking(actor, api).get().uri(path).exchange(), String.class));
    }

    private void refused(Actor actor, String path) {
        asking(actor, api).get().uri(path).exchange().expectStatus().isForbidden();
    }

    @Test
    void the_mean_of_an_agency_is_that_of_everybody_measured() {
        // S-1 15 or S-2 20, no training, no rating, never punished 5
        var health = answer(policyMaker(), "/api/agencies/health/ip-asn?year=2025");
        assertThat(health.at("/figures/mean").decimalValue()).isEqualByComparingTo("22.5");
        assertThat(health.at("/figures/measured").asInt()).isEqualTo(2);
        assertThat(health.at("/figures/categories/SANGAT_RENDAH").asInt()).isEqualTo(2);
        assertThat(health.get("version").asString()).isEqualTo("2019.1");

        var city = answer(auditor(), "/api/agencies/city/ip-asn?year=2025");
        assertThat(city.at("/figures/notMeasured").asInt()).isOne();
        assertThat(city.get("below").size()).isEqualTo(2);
        assertThat(city.at("/years/0/year").asInt()).isEqualTo(2025);
        assertThat(city.get("position").asInt()).isEqualTo(6);
    }

    @Test
    void a_year_is_looked_at_as_it_was() {
        var before = answer(auditor(), "/api/agencies/health/ip-asn?year=2019");
        assertThat(before.at("/figures/mean").decimalValue()).isEqualByComparingTo("20");
        assertThat(before.get("day").asString()).isEqualTo("2019-12-31");
        assertThat(
                        answer(auditor(), "/api/agencies/health/ip-asn?year=2018")
                                .get("version")
                                .isNull())
                .isTrue();
        assertThat(answer(auditor(), "/api/agencies/health/ip-asn?year=2027").get("day").isNull())
                .isTrue();
    }

    /** In service for twenty years, and in the ledger since 2025. */
    @Test
    void nobody_counts_in_years_before_the_registration() {
        var dina = Town.appointed("dina", "works", EmploymentKind.PNS, LocalDate.of(2025, 1, 10));
        stage.record(
                new EmployeeAppointed(
                        dina.employeeId(),
                        dina.person(),
                        dina.kind(),
                        LocalDate.of(2005, 3, 1),
                        dina.agencyId(),
                        dina.postId(),
                        dina.postClass(),
                        dina.rank(),
                        dina.education(),
                        dina.occurredOn()));

        assertThat(measured("works", 2024)).isZero();
        assertThat(measured("works", 2025)).isOne();
    }

    private int measured(String agency, int year) {
        var path = "/api/agencies/" + agency + "/ip-asn?atLeast=7&year=" + year;
        return answer(auditor(), path).at("/figures/measured").asInt();
    }

    @Test
    void what_happens_shows_in_the_next_answer_that_asks_for_it() {
        answer(auditor(), "/api/agencies/health/ip-asn");
        stage.record(Town.transferred("budi", "health", "works"));

        var after = answer(auditor(), "/api/agencies/health/ip-asn?atLeast=7");
        assertThat(after.at("/figures/measured").asInt()).isOne();
        assertThat(after.get("day").asString()).isEqualTo("2026-03-01");
    }

    @Test
    void a_score_tells_what_it_saw_and_which_rules_fired() {
        var own = answer(employee("budi"), "/api/employees/budi/ip-asn");
        var year = own.at("/years/1");
        assertThat(year.get("year").asInt()).isEqualTo(2025);
        assertThat(year.get("score").decimalValue()).isEqualByComparingTo("25");
        assertThat(year.at("/parts/qualification").asInt()).isEqualTo(20);
        assertThat(year.get("fired").size()).isPositive();
        assertThat(year.get("seen").values())
                .anySatisfy(
                        seen -> {
                            assertThat(seen.get("name").asString()).isEqualTo("degree");
                            assertThat(seen.get("value").asString()).isEqualTo("S2");
                            assertThat(seen.at("/fact/english").asString()).isNotBlank();
                        });
    }

    @Test
    void who_may_not_know_is_refused() {
        refused(employee("ani"), "/api/employees/budi/ip-asn");
        refused(policyMaker(), "/api/employees/budi/ip-asn");
        refused(officerOf("works"), "/api/employees/budi/ip-asn");
        refused(officerOf("works"), "/api/agencies/health/ip-asn");
        refused(employee("ani"), "/api/agencies/health/ip-asn");
    }
}
