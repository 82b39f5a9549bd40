package id.jejak.audit.read.replay;

import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.appointed;
import static id.jejak.audit.read.Story.ranked;
import static id.jejak.projecting.AsActor.administrator;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import id.jejak.audit.read.FixedPaths;
import id.jejak.kernel.Actor;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

class ExportTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    private Stage stage;
    private ExportController controller;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new ReplayProjection());
        var positions = new EmployeePositions(stage.server().models());
        controller =
                new ExportController(
                        new EmployeeReplay(positions, new LedgerFacts(stage.ledger())),
                        new FixedPaths(Map.of("ani", "unit", "budi", "bappeda")),
                        new ReadPosition(stage.server().models()),
                        TODAY);
        stage.record(
                agency("city"),
                appointed("ani", "unit", "2015-02-01"),
                appointed("budi", "bappeda", "2016-02-01"),
                ranked("ani", "III/b", "2030-04-01"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void all_of_the_own_record_and_nothing_of_others_also_what_takes_effect_later() {
        ask(employee("ani"))
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"jejak.json\"")
                .expectBody()
                .jsonPath("$.position")
                .isEqualTo(3)
                .jsonPath("$.madeAt")
                .isEqualTo("2026-06-01T00:00:00Z")
                .jsonPath("$.events.length()")
                .isEqualTo(2)
                .jsonPath("$.events[0].type")
                .isEqualTo("workforce.employee-appointed.v1")
                .jsonPath("$.events[1].payload.rank")
                .isEqualTo("III/b")
                .jsonPath("$.events[1].actor")
                .isEqualTo("import");
    }

    @Test
    void it_is_open_to_the_person_and_to_those_who_may_read_people() {
        for (var actor : new Actor[] {officerOf("kominfo"), auditor(), administrator()}) {
            ask(actor).expectStatus().isOk();
        }
        for (var actor : new Actor[] {employee("budi"), officerOf("bappeda"), policyMaker()}) {
            ask(actor).expectStatus().isForbidden();
        }
    }

    private ResponseSpec ask(Actor actor) {
        return asking(actor, controller).get().uri("/api/employees/ani/export").exchange();
    }
}
