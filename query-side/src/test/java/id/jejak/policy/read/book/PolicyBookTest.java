package id.jejak.policy.read.book;

import static id.jejak.audit.read.Story.day;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.PolicyRef;
import id.jejak.policy.events.DecidedBy;
import id.jejak.policy.events.Flaw;
import id.jejak.policy.events.PolicyEvent.ConsultationClosed;
import id.jejak.policy.events.PolicyEvent.PolicyAdopted;
import id.jejak.policy.events.PolicyEvent.PolicyConsulted;
import id.jejak.policy.events.PolicyEvent.PolicyDrafted;
import id.jejak.policy.events.PolicyEvent.PolicyRedrafted;
import id.jejak.policy.events.PolicyEvent.PolicyRetired;
import id.jejak.policy.events.PolicyEvent.PolicyShipped;
import id.jejak.policy.events.PolicyEvent.PolicySimulated;
import id.jejak.policy.events.PolicyEvent.PolicySuperseded;
import id.jejak.policy.events.PolicyEvent.PolicyValidated;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class PolicyBookTest {
    private static final PolicyRef OLD = new PolicyRef("duty", "2019.1");
    private static final PolicyRef NEW = new PolicyRef("duty", "2026.1");
    private static final LocalDate DRAFTED = day("2026-01-05");
    private static final LocalDate FROM = day("2026-07-01");
    private static final String FIRST_TEXT = Models.duty("2026", "&gt;= 24", "&lt; 24", "");

    private Stage stage;
    private PolicyBook book;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new BookProjection());
        book = new PolicyBook(stage.server().models());
        stage.record(
                new PolicyShipped(
                        OLD, Models.OLD, sha256(Models.OLD), day("2019-05-15"), day("2019-05-15")),
                new PolicyDrafted(NEW, FIRST_TEXT, sha256(FIRST_TEXT), "kebijakan", DRAFTED),
                new PolicyRedrafted(
                        NEW, Models.longer(), sha256(Models.longer()), "kebijakan", DRAFTED));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_book_says_which_version_is_in_force_on_any_day() {
        stage.record(adoption());
        assertThat(standings("2019-05-14")).containsExactly("2019.1 TO_COME", "2026.1 TO_COME");
        assertThat(standings("2026-06-30")).containsExactly("2019.1 IN_FORCE", "2026.1 TO_COME");
        assertThat(standings("2026-07-01")).containsExactly("2019.1 SUPERSEDED", "2026.1 IN_FORCE");
        var version = book.version(auditor(), OLD, FROM);
        assertThat(version.from()).isEqualTo(day("2019-05-15"));
        assertThat(version.until()).isEqualTo(FROM);
        assertThat(book.detail(auditor(), "duty", FROM).inForce()).isEqualTo("2026.1");
    }

    @Test
    void a_retired_version_has_no_turn_and_nobody_follows_it() {
        stage.record(adoption());
        stage.record(new PolicyRetired(NEW, day("2027-01-01"), "Dicabut", "admin", FROM));
        assertThat(standings("2027-01-01")).containsExactly("2019.1 SUPERSEDED", "2026.1 RETIRED");
        assertThat(book.detail(auditor(), "duty", day("2027-01-01")).inForce()).isNull();
    }

    @Test
    void a_retired_version_stays_retired_when_its_successor_is_taken_back() {
        stage.record(new PolicyRetired(OLD, FROM, "Dicabut", "admin", DRAFTED));
        stage.record(adoption()[0]);
        assertThat(standings("2026-07-01")).containsExactly("2019.1 RETIRED", "2026.1 IN_FORCE");
        stage.record(new PolicyRetired(NEW, FROM, "Dicabut", "admin", FROM));
        assertThat(standings("2026-06-30")).containsExactly("2019.1 IN_FORCE", "2026.1 RETIRED");
        assertThat(standings("2026-07-01")).containsExactly("2019.1 RETIRED", "2026.1 RETIRED");
        assertThat(book.detail(auditor(), "duty", FROM).inForce()).isNull();
    }

    @Test
    void a_turn_that_was_taken_back_on_its_first_day_leaves_the_former_version_in_force() {
        stage.record(adoption());
        stage.record(new PolicyRetired(NEW, FROM, "Dicabut", "admin", FROM));
        assertThat(standings("2026-07-01")).containsExactly("2019.1 IN_FORCE", "2026.1 RETIRED");
        assertThat(book.text(employee("ani"), NEW, null).dmn()).isEqualTo(Models.longer());
    }

    @Test
    void questions_are_decided_by_what_the_book_says() {
        stage.record(adoption());
        var policies = BookOf.read(stage);
        assertThat(policies.inForce("duty", FROM.minusDays(1)).map(Policy::ref)).hasValue(OLD);
        var inForce = policies.inForce("duty", FROM).orElseThrow();
        assertThat(inForce.ref()).isEqualTo(NEW);
        var twentyTwo = Inputs.NONE.with("jpYear", Value.of(22));
        assertThat(inForce.decisions().decide(twentyTwo).value("met")).isEqualTo(Value.of(true));
        assertThat(policies.version(NEW).map(Policy::from)).hasValue(FROM);
        assertThat(policies.inForce("ip-asn", FROM))
                .isEqualTo(ShippedPolicies.get().inForce("ip-asn", FROM));
    }

    @Test
    void what_was_checked_tried_and_said_stands_beside_the_version() {
        stage.record(
                new PolicyValidated(
                        NEW,
                        sha256(Models.longer()),
                        List.of(new Flaw("policy.gap", true, "met", null, "jpYear", "[1..2)")),
                        null,
                        "kebijakan",
                        DRAFTED),
                new PolicySimulated(
                        NEW,
                        sha256(Models.longer()),
                        "cd34",
                        17,
                        new TreeMap<>(Map.of("sexes", "FEMALE")),
                        new TreeMap<>(Map.of("changed", new BigDecimal("12.50"))),
                        "kebijakan",
                        DRAFTED),
                new PolicyConsulted(NEW, sha256(Models.longer()), "KORPRI", "Setuju", DRAFTED),
                new ConsultationClosed(NEW, "Diterima", DRAFTED));
        var done = book.version(policyMaker(), NEW, DRAFTED).preparation();
        assertThat(done.check()).isNotNull();
        assertThat(done.check().flaws()).extracting(Flaw::column).containsExactly("jpYear");
        assertThat(done.simulations().getFirst().figures())
                .containsExactly(new Preparation.Figure("changed", "12.50"));
        assertThat(done.simulations().getFirst().scope())
                .containsExactlyEntriesOf(Map.of("sexes", "FEMALE"));
        assertThat(book.trials()).containsExactly("cd34");
        assertThat(done.consultations())
                .extracting(Preparation.Consultation::said)
                .containsExactly("Setuju");
        assertThat(done.closing()).isEqualTo(new Preparation.Closing("Diterima", DRAFTED));
        stage.record(new PolicyRedrafted(NEW, FIRST_TEXT, sha256(FIRST_TEXT), "ani", DRAFTED));
        assertThat(book.version(policyMaker(), NEW, DRAFTED).preparation().closing()).isNull();
    }

    @Test
    void every_text_that_ever_was_can_be_read_again_to_the_letter() {
        assertThat(book.text(auditor(), NEW, null).dmn()).isEqualTo(Models.longer());
        assertThat(book.text(auditor(), NEW, sha256(FIRST_TEXT)).dmn()).isEqualTo(FIRST_TEXT);
        assertThat(book.text(auditor(), OLD, null).dmn()).isEqualTo(Models.OLD);
        assertThatThrownBy(() -> book.text(auditor(), OLD, sha256(FIRST_TEXT)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void drafts_are_for_those_who_work_on_policies_or_audit_them() {
        for (var actor : List.of(officerOf("city"), employee("ani"))) {
            assertThat(book.detail(actor, "duty", FROM).versions())
                    .extracting(VersionView::version)
                    .containsExactly("2019.1");
            assertThatThrownBy(() -> book.text(actor, NEW, null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> book.difference(actor, OLD, NEW)).isInstanceOf(NotFound.class);
        }
        assertThat(book.lines(policyMaker(), FROM))
                .extracting(line -> line.name() + " " + line.versions() + " " + line.drafts())
                .containsExactly("Duty 2019 2 1");
        stage.record(adoption());
        assertThat(book.text(employee("ani"), NEW, null).dmn()).isEqualTo(Models.longer());
    }

    @Test
    void it_is_asked_over_http() {
        var asked = client(policyMaker());
        asked.get()
                .uri("/api/policies/duty?on=2026-06-30&atLeast=2")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"2.2026-06-30\"")
                .expectBody()
                .jsonPath("$.inForce")
                .isEqualTo("2019.1")
                .jsonPath("$.versions[1].standing")
                .isEqualTo("DRAFT");
        asked.get()
                .uri("/api/policies/duty/difference?from=2019.1&to=2026.1")
                .exchange()
                .expectBody()
                .jsonPath("$.differences[1].after")
                .isEqualTo(">= 24");
        asked.get()
                .uri("/api/policies/duty/versions/2019.1/dmn")
                .exchange()
                .expectHeader()
                .contentType(MediaType.APPLICATION_XML)
                .expectHeader()
                .valueEquals("ETag", "\"" + sha256(Models.OLD) + "\"")
                .expectBody(String.class)
                .isEqualTo(Models.OLD);
    }

    @Test
    void what_is_unknown_or_asked_wrongly_is_said() {
        refused("/api/policies/none", 404, "policy.not-found");
        refused("/api/policies/duty/versions/9", 404, "policy.not-found");
        refused("/api/policies/duty/versions/9/dmn", 404, "policy.not-found");
        refused("/api/policies/duty/difference?from=2019.1", 400, "query.missing");
        refused("/api/policies?on=x", 400, "query.not-a-date");
    }

    private void refused(String uri, int status, String code) {
        client(auditor())
                .get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .isEqualTo(code);
    }

    private WebTestClient client(Actor actor) {
        var clock = Clock.fixed(Stage.FIRST, ZoneOffset.UTC);
        return asking(actor, new BookApi(book, new ReadPosition(stage.server().models()), clock));
    }

    private List<String> standings(String on) {
        return book.detail(auditor(), "duty", day(on)).versions().stream()
                .map(one -> one.version() + " " + one.standing())
                .toList();
    }

    @Test
    void what_was_pinned_stays_as_it_was() {
        var book = BookOf.read(stage);
        var before = book.pinned();
        assertThat(book.pinned().isSame(before)).isTrue();
        stage.record(adoption());
        assertThat(book.holds(3, Duration.ofSeconds(1))).isTrue();

        assertThat(before.inForce("duty", FROM).map(Policy::ref)).hasValue(OLD);
        assertThat(before.turns("duty").beginningOn(FROM)).isEmpty();
        var after = book.pinned();
        assertThat(after.isSame(before)).isFalse();
        assertThat(after.inForce("duty", FROM).map(Policy::ref)).hasValue(NEW);
        assertThat(after.version(NEW).map(Policy::from)).hasValue(FROM);
        assertThat(after.turns("duty").beginningOn(FROM)).hasValue(NEW.version());
        assertThat(after.turns("ip-asn")).isEqualTo(ShippedPolicies.get().turns("ip-asn"));
    }

    private static DomainEvent[] adoption() {
        return new DomainEvent[] {
            new PolicyAdopted(
                    NEW,
                    sha256(Models.longer()),
                    FROM,
                    DecidedBy.COMPILED,
                    "Mendesak",
                    "admin",
                    DRAFTED),
            new PolicySuperseded(OLD, NEW.version(), FROM, DRAFTED)
        };
    }

    private static String sha256(String dmn) {
        return new PolicyModel(NEW, dmn).sha256();
    }
}
