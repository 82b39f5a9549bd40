package id.jejak.discipline.read.measures;

import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.discipline.events.DisciplineEvent.MeasureAnnulled;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;
import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.MeasureId;
import id.jejak.kernel.PolicyRef;
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
import java.time.LocalDate;
import java.util.Map;

class MeasuresTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);

    private Stage stage;
    private MeasuresController controller;

    @BeforeEach
    void ani_was_punished(@TempDir Path folder) {
        stage = new Stage(folder, new MeasuresProjection());
        var models = stage.server().models();
        controller =
                new MeasuresController(
                        models,
                        new ReadPosition(models),
                        Town.paths(Map.of("ani", "health", "budi", "works")));
        stage.record(Town.agencies());
        stage.record(Town.appointed("ani", "health"), Town.appointed("budi", "works"));
        stage.record(imposed("m1"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_employee_and_who_may_read_the_person_see_a_measure_and_nobody_else() {
        for (var actor : new Actor[] {employee("ani"), officerOf("health"), auditor()}) {
            ask(actor, "/api/employees/ani/measures")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.measures[0].severity")
                    .isEqualTo("MEDIUM");
        }
        for (var actor : new Actor[] {employee("budi"), officerOf("works"), policyMaker()}) {
            ask(actor, "/api/employees/ani/measures").expectStatus().isForbidden();
            ask(actor, "/api/agencies/health/measures").expectStatus().isForbidden();
        }
    }

    @Test
    void the_list_of_an_agency_holds_whoever_has_a_measure() {
        ask(officerOf("health"), "/api/agencies/health/measures")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.people.length()")
                .isEqualTo(1)
                .jsonPath("$.people[0].employeeId")
                .isEqualTo("ani");
        stage.record(new MeasureAnnulled(new MeasureId("m1"), new EmployeeId("ani"), "r", DAY));
        ask(officerOf("health"), "/api/agencies/health/measures")
                .expectBody()
                .jsonPath("$.people.length()")
                .isEqualTo(0);
    }

    @Test
    void the_newest_measure_comes_first_and_fifty_people_make_a_page() {
        for (var i = 0; i < MeasuresController.PAGE; i++) {
            stage.record(Town.appointed("e" + i, "works"), imposed("x" + i, "e" + i, DAY));
        }
        stage.record(imposed("y", "e7", DAY.plusDays(1)), Town.retired("e8"));
        var first = controller.ofAgency(auditor(), "city", null, null);
        assertThat(first.total()).isEqualTo(MeasuresController.PAGE + 1);
        assertThat(first.people()).hasSize(MeasuresController.PAGE);
        assertThat(first.people().getFirst().employeeId()).isEqualTo(new EmployeeId("e7"));
        assertThat(first.people().getFirst().measures()).hasSize(2);
        assertThat(controller.ofAgency(auditor(), "city", "1", null).people()).hasSize(1);
    }

    @Test
    void figures_are_told_of_cities_only_and_none_below_five() {
        stage.record(imposed("m2"), imposed("m3"), imposed("m4"));
        figures().jsonPath("$.imposed.2025").doesNotExist();
        stage.record(imposed("m5"));
        figures().jsonPath("$.imposed.2025.MEDIUM").isEqualTo(5);
        ask(auditor(), "/api/agencies/health/measures/figures").expectStatus().isForbidden();
    }

    private BodyContentSpec figures() {
        return ask(policyMaker(), "/api/agencies/city/measures/figures")
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private ResponseSpec ask(Actor actor, String path) {
        return asking(actor, controller).get().uri(path).exchange();
    }

    private static MeasureImposed imposed(String id) {
        return imposed(id, "ani", DAY);
    }

    private static MeasureImposed imposed(String id, String employee, LocalDate from) {
        return new MeasureImposed(
                new MeasureId(id),
                new EmployeeId(employee),
                Severity.MEDIUM,
                MeasureKind.ALLOWANCE_CUT_6_MONTHS,
                new PolicyRef("disciplinary-measures", "2021.1"),
                "SK 1",
                from,
                from.plusMonths(6),
                from);
    }
}
