package id.jejak.workforce.read.directory;

import static id.jejak.audit.read.Story.ANALYST;
import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.appointed;
import static id.jejak.audit.read.Story.competency;
import static id.jejak.audit.read.Story.day;
import static id.jejak.audit.read.Story.ranked;
import static id.jejak.audit.read.Story.transferred;
import static id.jejak.projecting.AsActor.administrator;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.competency.events.CompetencyEvent.CompetencyReworded;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Level;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Stage;
import id.jejak.workforce.events.AgencyEvent.AgencyRenamed;
import id.jejak.workforce.events.EmployeeEvent.EducationAttained;
import id.jejak.workforce.events.EmployeeEvent.EmployeeRetired;
import id.jejak.workforce.events.EmployeeEvent.EmploymentKindChanged;
import id.jejak.workforce.events.EmployeeEvent.PersonCorrected;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;
import id.jejak.workforce.events.Person;
import id.jejak.workforce.events.PersonalDatum;
import id.jejak.workforce.events.PostEvent.PostDefined;
import id.jejak.workforce.events.RetirementCause;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class DirectoryTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final CompetencyId INTEGRITY = new CompetencyId("M.01");
    private static final EmployeeId ANI = new EmployeeId("ani");

    private Stage stage;
    private DirectoryModel model;
    private Object[] controllers;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new DirectoryProjection());
        var models = stage.server().models();
        var position = new ReadPosition(models);
        model = new DirectoryModel(models);
        controllers =
                new Object[] {
                    new WhoWorksWhereController(model, position),
                    new WhatCanIChooseController(model, position, TODAY)
                };
        stage.record(
                agency("city"),
                agency("city", "kominfo"),
                agency("city", "kominfo", "unit"),
                agency("city", "bappeda"),
                new PostDefined(ANALYST, "P-1", "Analis", PostClass.PELAKSANA, day("2014-01-01")),
                competency("M.01"),
                appointed("ani", "unit", "2015-02-01"),
                appointed("budi", "bappeda", "2016-02-01"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private WebTestClient.ResponseSpec ask(Actor actor, String path) {
        return asking(actor, controllers).get().uri(path).exchange();
    }

    private BodyContentSpec answer(Actor actor, String path) {
        return ask(actor, path).expectStatus().isOk().expectBody();
    }

    private static StandardSet standard(int level, String on) {
        return new StandardSet(
                ANALYST,
                new TreeMap<>(Map.of(INTEGRITY, new Level(level))),
                "Perwal " + on,
                day(on));
    }

    @Test
    void a_card_shows_who_somebody_is_as_corrected() {
        stage.record(
                new PersonCorrected(
                        ANI,
                        Person.of("Ani Lestari", new Nip("199105062015022003")),
                        List.of(PersonalDatum.NAME, PersonalDatum.NIP, PersonalDatum.BIRTH_DATE),
                        "Ejaan",
                        null,
                        day("2020-01-01")));
        assertThat(model.person(ANI))
                .hasValueSatisfying(
                        card -> {
                            assertThat(card.name()).isEqualTo("Ani Lestari");
                            assertThat(card.nip()).isEqualTo("199105062015022003");
                        });
    }

    @Test
    void a_card_follows_the_career() {
        stage.record(
                ranked("ani", "III/b", "2019-04-01"),
                new EmploymentKindChanged(ANI, EmploymentKind.PPPK, day("2019-05-01")),
                new PostAssigned(ANI, new PostId("head"), PostClass.PENGAWAS, day("2020-01-01")),
                new EducationAttained(ANI, Education.S2, day("2020-02-01")),
                new EducationAttained(ANI, Education.D3, day("2020-03-01")),
                transferred("ani", "unit", "bappeda", "2021-01-01"),
                new EmployeeRetired(ANI, RetirementCause.OWN_REQUEST, day("2025-01-01")));

        answer(auditor(), "/api/employees/ani")
                .jsonPath("$.position")
                .isEqualTo(14)
                .jsonPath("$.agencyName")
                .isEqualTo("Dinas bappeda")
                .jsonPath("$.postTitle")
                .isEqualTo("")
                .jsonPath("$.employee.rank")
                .isEqualTo("III/b")
                .jsonPath("$.employee.kind")
                .isEqualTo("PPPK")
                .jsonPath("$.employee.postClass")
                .isEqualTo("PENGAWAS")
                .jsonPath("$.employee.education")
                .isEqualTo("S2")
                .jsonPath("$.employee.path[1]")
                .isEqualTo("bappeda")
                .jsonPath("$.employee.retiredOn")
                .isEqualTo("2025-01-01");
    }

    @Test
    void personal_data_stands_with_the_people_only() {
        var database = stage.server().database();
        for (var name : database.listCollectionNames()) {
            var holds =
                    database.getCollection(name).find().into(new ArrayList<>()).stream()
                            .anyMatch(one -> one.toJson().contains("Nama ani"));
            assertThat(holds).as(name).isEqualTo(name.equals("directory.people"));
        }
    }

    @Test
    void the_people_of_an_agency_are_those_in_service_there_or_below() {
        answer(officerOf("kominfo"), "/api/agencies/kominfo/employees")
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.people[0].employeeId")
                .isEqualTo("ani")
                .jsonPath("$.people[0].postTitle")
                .isEqualTo("Analis")
                .jsonPath("$.people[0].nip")
                .isEqualTo("199001012015022001");
        stage.record(new EmployeeRetired(ANI, RetirementCause.AGE, day("2025-01-01")));
        answer(auditor(), "/api/agencies/city/employees")
                .jsonPath("$.total")
                .isEqualTo(1)
                .jsonPath("$.people[0].employeeId")
                .isEqualTo("budi");
    }

    @Test
    void people_are_found_by_part_of_the_name_or_the_whole_nip() {
        total("?query=nama", 2);
        total("?query=BUDI", 1);
        total("?query=.*", 0);
        total("?query=199001012015022001", 2);
        total("?query=19900101", 0);
        answer(auditor(), "/api/agencies/city/employees?page=1")
                .jsonPath("$.people.length()")
                .isEqualTo(0)
                .jsonPath("$.total")
                .isEqualTo(2);
    }

    private void total(String query, int expected) {
        answer(auditor(), "/api/agencies/city/employees" + query)
                .jsonPath("$.total")
                .isEqualTo(expected);
    }

    @Test
    void only_those_who_may_read_people_see_people() {
        for (var actor : List.of(auditor(), administrator(), officerOf("kominfo"))) {
            ask(actor, "/api/agencies/unit/employees").expectStatus().isOk();
            ask(actor, "/api/employees/ani").expectStatus().isOk();
        }
        for (var actor : List.of(policyMaker(), officerOf("bappeda"), employee("budi"))) {
            ask(actor, "/api/agencies/unit/employees").expectStatus().isForbidden();
            ask(actor, "/api/employees/ani").expectStatus().isForbidden();
        }
        ask(employee("ani"), "/api/employees/ani").expectStatus().isOk();
        ask(employee("ani"), "/api/agencies/unit/employees").expectStatus().isForbidden();
    }

    @Test
    void what_is_unknown_is_known_as_such_only_to_those_who_may_ask() {
        ask(auditor(), "/api/agencies/nowhere/employees").expectStatus().isNotFound();
        ask(officerOf("city"), "/api/agencies/nowhere/employees").expectStatus().isForbidden();
        ask(auditor(), "/api/employees/nobody").expectStatus().isNotFound();
        ask(officerOf("city"), "/api/employees/nobody").expectStatus().isForbidden();
        ask(auditor(), "/api/employees/a%20b").expectStatus().isBadRequest();
    }

    @Test
    void everybody_sees_the_part_of_the_tree_that_role_and_agency_allow() {
        stage.record(new AgencyRenamed(new AgencyId("unit"), "Bidang Data", day("2020-01-01")));

        answer(policyMaker(), "/api/agencies")
                .jsonPath("$.agencies.length()")
                .isEqualTo(1)
                .jsonPath("$.agencies[0].agencyId")
                .isEqualTo("city")
                .jsonPath("$.agencies[0].below.length()")
                .isEqualTo(2)
                .jsonPath("$.agencies[0].below[1].below[0].name")
                .isEqualTo("Bidang Data");
        answer(officerOf("kominfo"), "/api/agencies")
                .jsonPath("$.agencies.length()")
                .isEqualTo(1)
                .jsonPath("$.agencies[0].agencyId")
                .isEqualTo("kominfo")
                .jsonPath("$.agencies[0].below.length()")
                .isEqualTo(1);
        answer(employee("ani"), "/api/agencies").jsonPath("$.agencies.length()").isEqualTo(0);
    }

    @Test
    void the_dictionary_names_kinds_words_and_levels() {
        stage.record(new CompetencyReworded(INTEGRITY, "Integritas", "Selalu", day("2020-01-01")));

        answer(employee("ani"), "/api/competencies")
                .jsonPath("$.levels.length()")
                .isEqualTo(6)
                .jsonPath("$.levels[5].name")
                .isEqualTo("Ahli")
                .jsonPath("$.competencies[0].kind")
                .isEqualTo("MANAGERIAL")
                .jsonPath("$.competencies[0].definition")
                .isEqualTo("Selalu");
        answer(employee("ani"), "/api/posts").jsonPath("$.posts[0].title").isEqualTo("Analis");
    }

    @Test
    void a_standard_holds_from_its_day_until_the_next() {
        stage.record(
                standard(3, "2018-01-01"),
                standard(4, "2024-01-01"),
                standard(2, "2020-01-01"),
                standard(1, "2020-01-01"));

        level("?on=2018-01-01", 3);
        level("?on=2019-12-31", 3);
        level("?on=2020-01-01", 1);
        level("", 4);
        ask(auditor(), "/api/posts/analyst/standard?on=2017-12-31").expectStatus().isNotFound();
        ask(auditor(), "/api/posts/nothing/standard").expectStatus().isNotFound();
        ask(auditor(), "/api/posts/analyst/standard?on=soon").expectStatus().isBadRequest();
    }

    private void level(String query, int expected) {
        answer(employee("ani"), "/api/posts/analyst/standard" + query)
                .jsonPath("$.standard.required[0].level")
                .isEqualTo(expected);
    }

    @Test
    void paths_follow_a_transfer_and_are_empty_for_the_unknown() {
        var paths = new DirectoryPaths(model);
        assertThat(paths.of(ANI))
                .extracting(AgencyId::value)
                .containsExactly("city", "kominfo", "unit");

        stage.record(transferred("ani", "unit", "bappeda", "2021-01-01"));

        assertThat(paths.of(ANI)).extracting(AgencyId::value).containsExactly("city", "bappeda");
        assertThat(paths.of(new AgencyId("unit")))
                .extracting(AgencyId::value)
                .containsExactly("city", "kominfo", "unit");
        assertThat(paths.of(new EmployeeId("nobody"))).isEmpty();
        assertThat(paths.of(new AgencyId("nowhere"))).isEmpty();
    }
}
