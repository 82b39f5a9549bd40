package id.jejak.training.read.catalogue;

import static id.jejak.audit.read.Story.day;
import static id.jejak.audit.read.Story.enrolled;
import static id.jejak.audit.read.Story.scheduled;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.employee;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Stage;
import id.jejak.training.events.ParticipationEvent.AttendanceRecorded;
import id.jejak.training.events.ParticipationEvent.EnrolmentWithdrawn;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.TrainingEvent.SessionCancelled;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

class CatalogueTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final SessionId S1 = new SessionId("s1");

    private Stage stage;
    private CatalogueController controller;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new CatalogueProjection());
        var models = stage.server().models();
        controller = new CatalogueController(models, new ReadPosition(models), TODAY);
        stage.record(
                new ProgrammeOffered(
                        new ProgrammeId("prog"),
                        "T-1",
                        "Analisis data",
                        TrainingForm.TECHNICAL,
                        new TreeMap<>(Map.of(new CompetencyId("T.01"), new Level(3))),
                        new Jp(new BigDecimal("40.5")),
                        day("2020-01-01")),
                scheduled("s1", "bappeda", 3, "2026-06-10"),
                scheduled("s2", "bappeda", 3, "2025-06-10"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private WebTestClient.ResponseSpec ask(String path) {
        return asking(employee("ani"), controller).get().uri(path).exchange();
    }

    private BodyContentSpec answer(String path) {
        return ask(path).expectStatus().isOk().expectBody();
    }

    private void seatsLeft(int expected) {
        answer("/api/sessions").jsonPath("$.sessions[0].seatsLeft").isEqualTo(expected);
    }

    @Test
    void a_programme_is_shown_with_hours_and_aims() {
        answer("/api/programmes")
                .jsonPath("$.position")
                .isEqualTo(2)
                .jsonPath("$.programmes[0].title")
                .isEqualTo("Analisis data")
                .jsonPath("$.programmes[0].jp")
                .isEqualTo(40.5)
                .jsonPath("$.programmes[0].aims[0].competencyId")
                .isEqualTo("T.01")
                .jsonPath("$.programmes[0].aims[0].level")
                .isEqualTo(3);
    }

    @Test
    void every_enrolment_takes_a_seat_once_and_a_withdrawal_gives_it_back() {
        seatsLeft(3);
        stage.record(enrolled("s1", "ani", "2026-05-01"), enrolled("s1", "budi", "2026-05-01"));
        seatsLeft(1);
        stage.record(
                new EnrolmentWithdrawn(S1, new EmployeeId("budi"), "ill", day("2026-05-02")),
                new AttendanceRecorded(S1, new EmployeeId("ani"), 1, day("2026-06-10")));
        seatsLeft(2);
    }

    @Test
    void a_cancelled_session_has_no_seats() {
        stage.record(new SessionCancelled(S1, "no trainer", day("2026-05-20")));

        answer("/api/sessions")
                .jsonPath("$.sessions[0].session.cancelled")
                .isEqualTo(true)
                .jsonPath("$.sessions[0].seatsLeft")
                .isEqualTo(0);
    }

    @Test
    void sessions_of_the_coming_year_are_meant_unless_said_otherwise() {
        sessions("", 1);
        sessions("?from=2025-01-01", 1);
        sessions("?from=2025-01-01&to=2026-12-31", 2);
        sessions("?from=2026-06-14", 1);
        sessions("?from=2026-06-15", 0);
        sessions("?from=2026-06-01&to=2026-06-09", 0);
    }

    private void sessions(String query, int expected) {
        answer("/api/sessions" + query)
                .jsonPath("$.sessions.length()")
                .isEqualTo(expected)
                .jsonPath("$.complete")
                .isEqualTo(true);
    }

    @Test
    void bad_days_are_named() {
        refused("?from=2026-06-31", "query.not-a-date");
        refused("?from=2026-06-02&to=2026-06-01", "query.ends-before-start");
    }

    private void refused(String query, String code) {
        ask("/api/sessions" + query)
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .isEqualTo(code);
    }
}
