package id.jejak.audit.read.replay;

import static id.jejak.audit.read.Story.ANI;
import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.appointed;
import static id.jejak.audit.read.Story.assessed;
import static id.jejak.audit.read.Story.corrected;
import static id.jejak.audit.read.Story.enrolled;
import static id.jejak.audit.read.Story.ranked;
import static id.jejak.projecting.AsActor.administrator;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.audit.read.FixedPaths;
import id.jejak.kernel.Actor;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

class ReplayTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    private Stage stage;
    private EmployeePositions positions;
    private ReplayController controller;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new ReplayProjection());
        positions = new EmployeePositions(stage.server().models());
        controller =
                new ReplayController(
                        new EmployeeReplay(positions, new LedgerFacts(stage.ledger())),
                        new FixedPaths(Map.of("ani", "unit", "budi", "bappeda")),
                        new ReadPosition(stage.server().models()),
                        TODAY);
        stage.record(
                agency("city"),
                appointed("ani", "unit", "2015-02-01"),
                appointed("budi", "bappeda", "2016-02-01"));
        stage.record(
                assessed("a1", 2, "2019-05-01"),
                Map.of(
                        "actor", "officer-7",
                        "actorRole", "OFFICER",
                        "onBehalfOf", "head",
                        "reason", "yearly round",
                        "source", "import:asesmen.csv#12"));
        stage.record(corrected("a1", 3, "2019-05-01"), ranked("ani", "III/b", "2030-04-01"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private WebTestClient.ResponseSpec ask(Actor actor, String path) {
        return asking(actor, controller).get().uri(path).exchange();
    }

    private BodyContentSpec replay(String query) {
        return ask(auditor(), "/api/employees/ani/replay" + query)
                .expectStatus()
                .isOk()
                .expectBody();
    }

    @Test
    void delivered_twice_each_event_stands_once() {
        assertThat(positions.of(ANI)).containsExactly(1L, 3L, 4L, 5L);
    }

    @Test
    void today_and_now_are_meant_unless_said_otherwise() {
        replay("")
                .jsonPath("$.asOf")
                .isEqualTo("2026-06-01")
                .jsonPath("$.knownAt")
                .isEqualTo("2026-06-01T00:00:00Z")
                .jsonPath("$.position")
                .isEqualTo(5)
                .jsonPath("$.state.competencies['M.01'].achieved")
                .isEqualTo(3)
                .jsonPath("$.state.service.rank")
                .isEqualTo("III/a")
                .jsonPath("$.events.length()")
                .isEqualTo(3)
                .jsonPath("$.leftOut.notYetHappened")
                .isEqualTo(1)
                .jsonPath("$.leftOut.events[0].why")
                .isEqualTo("NOT_YET_HAPPENED");
    }

    @Test
    void before_the_correction_was_known_the_old_result_held() {
        replay("?asOf=2020-06-30&knownAt=2026-01-01T00:00:03Z")
                .jsonPath("$.state.competencies['M.01'].achieved")
                .isEqualTo(2)
                .jsonPath("$.state.assessments[0].jpm.match.numerator")
                .isEqualTo(2)
                .jsonPath("$.leftOut.notYetKnown")
                .isEqualTo(2);
        replay("?asOf=2020-06-30&knownAt=2026-01-01T00:00:04Z")
                .jsonPath("$.state.competencies['M.01'].achieved")
                .isEqualTo(3);
    }

    @Test
    void an_event_shows_who_when_for_whom_why_and_the_stored_payload() {
        replay("?asOf=2020-06-30")
                .jsonPath("$.events[1].type")
                .isEqualTo("assessment.competency-assessed.v1")
                .jsonPath("$.events[1].position")
                .isEqualTo(3)
                .jsonPath("$.events[1].recordedAt")
                .isEqualTo("2026-01-01T00:00:03Z")
                .jsonPath("$.events[1].occurredOn")
                .isEqualTo("2019-05-01")
                .jsonPath("$.events[1].actor")
                .isEqualTo("officer-7")
                .jsonPath("$.events[1].onBehalfOf")
                .isEqualTo("head")
                .jsonPath("$.events[1].reason")
                .isEqualTo("yearly round")
                .jsonPath("$.events[1].source")
                .isEqualTo("import:asesmen.csv#12")
                .jsonPath("$.events[1].payload.results[0].competency")
                .isEqualTo("M.01");
    }

    @Test
    void before_the_appointment_there_is_a_state_without_service() {
        replay("?asOf=2015-01-31")
                .jsonPath("$.state.service")
                .doesNotExist()
                .jsonPath("$.events.length()")
                .isEqualTo(0);
    }

    @Test
    void a_history_that_contradicts_itself_is_shown_with_its_problem() {
        stage.record(enrolled("s1", "ani", "2020-01-01"), enrolled("s1", "ani", "2020-01-02"));

        replay("")
                .jsonPath("$.state")
                .doesNotExist()
                .jsonPath("$.problem")
                .isEqualTo("corrupt history: enrolled twice in s1")
                .jsonPath("$.events.length()")
                .isEqualTo(5);
    }

    @Test
    void the_timeline_names_every_day_once() {
        ask(auditor(), "/api/employees/ani/timeline")
                .expectHeader()
                .valueEquals("ETag", "\"5\"")
                .expectBody()
                .jsonPath("$.days.length()")
                .isEqualTo(3)
                .jsonPath("$.days[1]")
                .isEqualTo("2019-05-01");
    }

    @Test
    void the_person_auditors_and_the_own_officers_may_look() {
        for (var actor :
                new Actor[] {
                    auditor(),
                    administrator(),
                    employee("ani"),
                    officerOf("unit"),
                    officerOf("city")
                }) {
            ask(actor, "/api/employees/ani/replay").expectStatus().isOk();
            ask(actor, "/api/employees/ani/timeline").expectStatus().isOk();
        }
    }

    @Test
    void nobody_else_may() {
        for (var actor : new Actor[] {policyMaker(), employee("budi"), officerOf("bappeda")}) {
            ask(actor, "/api/employees/ani/replay").expectStatus().isForbidden();
            ask(actor, "/api/employees/ani/timeline").expectStatus().isForbidden();
        }
    }

    @Test
    void an_unknown_employee_is_known_as_such_only_to_those_who_may_ask() {
        ask(auditor(), "/api/employees/nobody/replay").expectStatus().isNotFound();
        ask(officerOf("city"), "/api/employees/nobody/replay").expectStatus().isForbidden();
    }

    @Test
    void bad_questions_are_named() {
        refused("?asOf=2020-13-01", "query.not-a-date");
        refused("?knownAt=yesterday", "query.not-a-moment");
        refused("?atLeast=-1", "query.not-a-position");
    }

    private void refused(String query, String code) {
        ask(auditor(), "/api/employees/ani/replay" + query)
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .isEqualTo(code);
    }
}
