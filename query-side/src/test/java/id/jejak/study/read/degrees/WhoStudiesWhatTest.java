package id.jejak.study.read.degrees;

import static id.jejak.audit.read.Story.ANI;
import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.appointed;
import static id.jejak.audit.read.Story.day;
import static id.jejak.audit.read.Story.transferred;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.answer;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.audit.read.FixedPaths;
import id.jejak.kernel.Actor;
import id.jejak.kernel.Education;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.StudyId;
import id.jejak.pages.PageClient;
import id.jejak.projecting.ReadPosition;
import id.jejak.study.events.StudyEvent.DegreeAttained;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.study.events.StudyEvent.StudyApplied;
import id.jejak.study.events.StudyEvent.StudyApproved;
import id.jejak.study.events.StudyEvent.StudyRefused;
import id.jejak.study.events.StudyKind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

class WhoStudiesWhatTest {
    private static final StudyId ID = new StudyId("d1");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);

    private id.jejak.projecting.Stage stage;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new id.jejak.projecting.Stage(folder, new DegreesProjection());
        stage.record(
                agency("city"),
                agency("city", "kominfo"),
                agency("city", "health"),
                appointed("ani", "kominfo", "2015-02-01"),
                new StudyApplied(
                        ID,
                        ANI,
                        StudyKind.TUGAS_BELAJAR,
                        "Universitas Sriwijaya",
                        "Kebijakan",
                        Education.S2,
                        day("2024-09-01"),
                        day("2024-03-01")));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void a_study_is_shown_from_the_application_to_the_degree() {
        assertThat(studies(auditor(), "city").stages()).containsEntry(Stage.APPLIED, 1L);
        stage.record(new StudyApproved(ID, ANI, "SK 1", day("2024-05-01")), semester(1));
        var running = studies(auditor(), "city");
        assertThat(running.stages())
                .containsEntry(Stage.RUNNING, 1L)
                .containsEntry(Stage.APPLIED, 0L);
        assertThat(running.semesters()).isEqualTo(1);
        stage.record(new DegreeAttained(ID, ANI, Education.S2, "D-1", day("2026-06-30")));
        var over = studies(auditor(), "kominfo");
        assertThat(over.degrees()).containsExactly(Map.entry(Education.S2, 1L));
        assertThat(over.rows().getFirst().study().outcome()).isEqualTo("D-1");
    }

    @Test
    void refused_and_ended_ones_are_told_apart() {
        stage.record(new StudyRefused(ID, ANI, "full", day("2024-05-01")));
        assertThat(studies(auditor(), "city").stages()).containsEntry(Stage.REFUSED, 1L);
    }

    @Test
    void a_transfer_takes_the_study_along() {
        stage.record(
                new StudyApproved(ID, ANI, "SK 1", day("2024-05-01")),
                transferred("ani", "kominfo", "health", "2025-05-01"));
        assertThat(studies(auditor(), "kominfo").rows()).isEmpty();
        assertThat(studies(auditor(), "health").rows()).hasSize(1);
    }

    @Test
    void policy_makers_see_figures_and_nobody() {
        var seen = studies(policyMaker(), "city");
        assertThat(seen.stages()).containsEntry(Stage.APPLIED, 1L);
        assertThat(seen.rows()).isEmpty();
    }

    @Test
    void the_page_says_the_same() {
        var client =
                PageClient.asking(
                        auditor(),
                        PageClient.names(),
                        new StudiesPage(
                                question(),
                                PageClient.figures(
                                        new FixedPaths(Map.of()), StudiesPage.TAB, CLOCK),
                                PageClient.names()));
        assertThat(page(client, "/agencies/kominfo/studies"))
                .contains("Universitas Sriwijaya", "Diajukan", "/employees/ani");
    }

    private WhoStudiesWhat question() {
        var models = stage.server().models();
        return new WhoStudiesWhat(models, new ReadPosition(models));
    }

    private Studies studies(Actor actor, String agency) {
        var models = stage.server().models();
        return answer(
                asking(actor, new StudiesApi(question(), new ReadPosition(models), CLOCK))
                        .get()
                        .uri("/api/agencies/" + agency + "/studies")
                        .exchange(),
                Studies.class);
    }

    private static SemesterRecorded semester(int number) {
        return new SemesterRecorded(
                ID,
                ANI,
                StudyKind.TUGAS_BELAJAR,
                number,
                Jp.of(20),
                new PolicyRef("jp", "1"),
                day("2026-01-31"));
    }
}
