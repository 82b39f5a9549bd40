package id.jejak.privacy.read.requests;

import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import id.jejak.kernel.Actor;
import id.jejak.kernel.DataRequestId;
import id.jejak.kernel.EmployeeId;
import id.jejak.privacy.events.PrivacyEvent.DataRequestAnswered;
import id.jejak.privacy.events.PrivacyEvent.DataRequestRefused;
import id.jejak.privacy.events.PrivacyEvent.DataRequested;
import id.jejak.privacy.events.RequestKind;
import id.jejak.privacy.rules.AnswerClock;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Stage;
import id.jejak.tallies.Town;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

class RequestsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final EmployeeId ANI = new EmployeeId("ani");

    private Stage stage;

    /** Ani's first request is recorded in the first second of 2026. */
    @BeforeEach
    void ani_and_budi_ask(@TempDir Path folder) {
        stage = new Stage(folder, new RequestsProjection());
        stage.record(asked("r1", "ani"), asked("r2", "budi"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void an_agency_sees_what_is_open_below_it_and_until_when() {
        of("health", Duration.ofHours(72))
                .jsonPath("$.open.length()")
                .isEqualTo(1)
                .jsonPath("$.open[0].asked.employeeId")
                .isEqualTo("ani")
                .jsonPath("$.open[0].dueAt")
                .isEqualTo("2026-01-04T00:00:00Z")
                .jsonPath("$.overdue")
                .isEqualTo(0);
        of("city", Duration.ofHours(72)).jsonPath("$.open.length()").isEqualTo(2);
    }

    @Test
    void what_is_open_after_72_hours_is_overdue() {
        of("city", Duration.ofHours(72).plusSeconds(1)).jsonPath("$.overdue").isEqualTo(1);
        of("city", Duration.ofHours(72).plusSeconds(2)).jsonPath("$.overdue").isEqualTo(2);
    }

    @Test
    void what_was_answered_or_refused_is_no_longer_open_and_was_in_time() {
        stage.record(
                new DataRequestAnswered(new DataRequestId("r1"), ANI, "Export", DAY),
                asked("r3", "ani"),
                new DataRequestRefused(new DataRequestId("r3"), ANI, "Art. 33", "Others", DAY));

        of("health", Duration.ofDays(9)).jsonPath("$.open.length()").isEqualTo(0);
        ask(employee("ani"), "/api/employees/ani/data-requests", Duration.ofDays(9))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.requests[0].asked.ground")
                .isEqualTo("Art. 33")
                .jsonPath("$.requests[1].asked.reply")
                .isEqualTo("Export")
                .jsonPath("$.requests[1].late")
                .isEqualTo(false);
    }

    @Test
    void nobody_reads_the_requests_of_people_they_may_not_read() {
        for (var actor : new Actor[] {employee("budi"), officerOf("works"), policyMaker()}) {
            ask(actor, "/api/employees/ani/data-requests", Duration.ZERO)
                    .expectStatus()
                    .isForbidden();
            ask(actor, "/api/agencies/health/data-requests", Duration.ZERO)
                    .expectStatus()
                    .isForbidden();
        }
        ask(officerOf("health"), "/api/agencies/health/data-requests", Duration.ZERO)
                .expectStatus()
                .isOk();
    }

    private BodyContentSpec of(String agency, Duration later) {
        return ask(auditor(), "/api/agencies/" + agency + "/data-requests", later)
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private ResponseSpec ask(Actor actor, String path, Duration later) {
        var models = stage.server().models();
        var now = Clock.fixed(Stage.FIRST.plus(later), ZoneOffset.UTC);
        var paths = Town.paths(Map.of("ani", "health", "budi", "works"));
        var controller =
                new RequestsController(
                        new WhatIsAsked(models, paths, now), new ReadPosition(models));
        return asking(actor, controller).get().uri(path).exchange();
    }

    private static DataRequested asked(String id, String employee) {
        return new DataRequested(
                new DataRequestId(id),
                new EmployeeId(employee),
                RequestKind.ACCESS,
                "Everything",
                AnswerClock.POLICY,
                DAY);
    }
}
