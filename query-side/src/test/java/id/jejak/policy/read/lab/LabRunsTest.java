package id.jejak.policy.read.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.access.NotFound;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Nip;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.Rank;
import id.jejak.policy.read.lab.QuestionForm.Candidate;
import id.jejak.policy.read.lab.Standing.State;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.histories.Histories;
import id.jejak.policy.rules.lab.Question;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.Person;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

class LabRunsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-03-01T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);
    private static final PolicyLibrary SHIPPED = BookLibrary::shipped;

    @TempDir Path folder;

    private final Histories histories = new Histories();
    private final CountDownLatch authorityMayBegin = new CountDownLatch(1);
    private LabRuns runs;
    private ReportShelf shelf;
    private Set<String> named = Set.of();

    @AfterEach
    void close() {
        authorityMayBegin.countDown();
        runs.close();
    }

    /** As after a start; the second engine waits until the test lets it begin. */
    private void start(LabSettings settings) {
        for (var at = 0; at < 20; at++) {
            histories.take(at, appointed("e" + at));
        }
        shelf = new FileShelf(folder);
        var fast = new CompiledEngine();
        var engines =
                new Engines(
                        fast,
                        model -> {
                            awaitTurn();
                            return fast.compile(model);
                        });
        var policies = ShippedPolicies.get();
        runs =
                new LabRuns(
                        engines,
                        () -> new Ground(histories.snapshot(), policies),
                        shelf,
                        new Evidence(shelf, () -> named),
                        () -> () -> {},
                        settings,
                        CLOCK);
    }

    private void awaitTurn() {
        try {
            authorityMayBegin.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static EmployeeAppointed appointed(String id) {
        var since = LocalDate.of(2015, 2, 1);
        return new EmployeeAppointed(
                new EmployeeId(id),
                Person.of(id, new Nip("199001012015022001")),
                EmploymentKind.PNS,
                since,
                new AgencyId("dinas"),
                new PostId("post"),
                PostClass.PELAKSANA,
                new Rank("III/a"),
                Education.S1,
                since);
    }

    private static Question question(int lastYear) {
        return new QuestionForm(
                        null,
                        List.of(new Candidate("ip-asn", "2023.1-hypothesis", null)),
                        null,
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(lastYear, 12, 31))
                .question(SHIPPED, TODAY);
    }

    private Standing awaited(String id, State state) throws InterruptedException {
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (runs.standing(id).state() != state && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        assertThat(runs.standing(id).state()).isEqualTo(state);
        return runs.standing(id);
    }

    @Test
    void first_figures_can_be_read_before_the_report_and_the_report_is_kept() throws Exception {
        start(new LabSettings(1, 1, 1, 10, 5));
        var reports = new LabReports(shelf, runs);
        var id = runs.ask(question(2022), "kebijakan").id();
        awaitedFigures(id);
        assertThat(reports.counted(id).policies().getFirst().counts().evaluated()).isEqualTo(60);
        assertThatThrownBy(() -> reports.bytes(id, true))
                .isInstanceOfSatisfying(
                        LabRefused.class,
                        e -> assertThat(e.why()).isEqualTo(LabRefused.Why.NOT_FINISHED));

        authorityMayBegin.countDown();
        assertThat(awaited(id, State.DONE).percent()).isEqualTo(100);
        assertThat(reports.finished(id).secondOpinion().changed()).isEqualTo(60);
        assertThat(shelf.all().getFirst().askedBy()).isEqualTo("kebijakan");
        assertThat(new Changes(shelf).all(id).filter(row -> row.employee().equals("e3")).skip(1))
                .extracting(row -> row.on().getYear())
                .containsExactly(2021, 2022);
    }

    @Test
    void after_a_start_the_same_question_gives_the_same_bytes() throws Exception {
        authorityMayBegin.countDown();
        start(new LabSettings(1, 1, 1, 10, 5));
        var id = runs.ask(question(2022), "kebijakan").id();
        awaited(id, State.DONE);
        var bytes = shelf.report(id).orElseThrow();
        var rows = shelf.rows(id).orElseThrow().readAllBytes();
        runs.close();

        start(new LabSettings(4, 1, 1, 10, 5));
        assertThat(runs.ask(question(2022), "other").state()).isEqualTo(State.DONE);
        shelf.remove(id);
        assertThat(runs.ask(question(2022), "other").id()).isEqualTo(id);
        awaited(id, State.DONE);
        assertThat(shelf.report(id)).hasValue(bytes);
        assertThat(shelf.rows(id).orElseThrow().readAllBytes()).isEqualTo(rows);
    }

    @Test
    void more_questions_than_may_wait_are_refused() {
        start(new LabSettings(1, 1, 1, 10, 5));
        var first = runs.ask(question(2021), "kebijakan");
        runs.ask(question(2022), "kebijakan");
        assertThatThrownBy(() -> askMany())
                .isInstanceOfSatisfying(
                        LabRefused.class, e -> assertThat(e.code()).isEqualTo("lab.busy"));
        assertThat(runs.ask(question(2021), "kebijakan").id()).isEqualTo(first.id());
    }

    private void askMany() {
        for (var year = 2023; year < 2026; year++) {
            runs.ask(question(year), "kebijakan");
        }
    }

    @Test
    void a_run_that_is_cancelled_leaves_nothing() throws Exception {
        start(new LabSettings(1, 1, 1, 10, 5));
        var id = runs.ask(question(2022), "kebijakan").id();
        runs.drop(id);
        authorityMayBegin.countDown();
        assertThat(awaited(id, State.CANCELLED).state()).isEqualTo(State.CANCELLED);
        assertThat(shelf.all()).isEmpty();
        assertThatThrownBy(() -> new LabReports(shelf, runs).bytes(id, true))
                .isInstanceOfSatisfying(
                        LabRefused.class,
                        e -> assertThat(e.why()).isEqualTo(LabRefused.Why.WITHOUT_REPORT));
        assertThat(runs.ask(question(2022), "kebijakan").state()).isNotEqualTo(State.CANCELLED);
    }

    @Test
    void what_is_asked_again_right_after_it_was_cancelled_is_answered() throws Exception {
        start(new LabSettings(1, 2, 2, 10, 5));
        var id = runs.ask(question(2022), "kebijakan").id();
        awaitedFigures(id);
        runs.drop(id);
        assertThat(runs.standing(id).state()).isEqualTo(State.CANCELLING);
        assertThat(runs.ask(question(2022), "kebijakan").id()).isEqualTo(id);
        awaitedFigures(id);

        authorityMayBegin.countDown();
        awaited(id, State.DONE);
        assertThat(shelf.has(id)).isTrue();
        assertThat(new LabReports(shelf, runs).finished(id).secondOpinion().changed())
                .isEqualTo(60);
    }

    @Test
    void a_report_that_was_thrown_away_is_nowhere_any_more() throws Exception {
        authorityMayBegin.countDown();
        start(new LabSettings(1, 1, 1, 10, 5));
        var id = runs.ask(question(2022), "kebijakan").id();
        awaited(id, State.DONE);
        runs.drop(id);
        var reports = new LabReports(shelf, runs);
        assertThatThrownBy(() -> reports.counted(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> runs.standing(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_at_an_end_holds_nothing() throws Exception {
        start(new LabSettings(1, 1, 1, 10, 5));
        var id = runs.ask(question(2022), "kebijakan").id();
        awaitedFigures(id);
        var run = runs.run(id).orElseThrow();
        assertThat(run.begin()).isNotNull();
        runs.drop(id);
        authorityMayBegin.countDown();
        awaited(id, State.CANCELLED);
        assertThat(run.begin()).isNull();
        assertThat(run.counted()).isNull();
    }

    private void awaitedFigures(String id) throws InterruptedException {
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (!runs.standing(id).counted() && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        assertThat(runs.standing(id).counted()).isTrue();
    }

    @Test
    void the_oldest_report_makes_room() throws Exception {
        authorityMayBegin.countDown();
        start(new LabSettings(1, 1, 1, 1, 5));
        awaited(runs.ask(question(2021), "kebijakan").id(), State.DONE);
        runs.ask(question(2022), "kebijakan");
        var deadline = System.nanoTime() + 20_000_000_000L;
        while ((!runs.underWay().isEmpty() || shelf.all().size() > 1)
                && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        assertThat(shelf.all()).hasSize(1);
    }

    @Test
    @Timeout(60)
    void what_a_recorded_trial_rests_on_stays_and_takes_nobody_s_room() throws Exception {
        authorityMayBegin.countDown();
        start(new LabSettings(1, 1, 1, 1, 5));
        var trial = runs.ask(question(2021), "kebijakan").id();
        awaited(trial, State.DONE);
        named = Set.of(trial);
        for (var year : List.of(2022, 2023)) {
            runs.ask(question(year), "kebijakan");
            while (!runs.underWay().isEmpty() || shelf.all().size() != 2) {
                Thread.sleep(10);
            }
            assertThat(shelf.all()).hasSize(2).extracting(Kept::id).contains(trial);
        }
        assertThatThrownBy(() -> runs.drop(trial))
                .isInstanceOfSatisfying(
                        LabRefused.class, e -> assertThat(e.code()).isEqualTo("lab.evidence"));
        assertThat(shelf.has(trial)).isTrue();
    }

    @Test
    void what_nobody_asked_is_unknown() {
        start(new LabSettings(1, 1, 1, 1, 5));
        assertThatThrownBy(() -> runs.standing("f".repeat(64))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> runs.drop("f".repeat(64))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_text_that_is_no_model_is_refused_with_what_is_wrong() {
        start(new LabSettings(1, 1, 1, 1, 5));
        authorityMayBegin.countDown();
        var form =
                new QuestionForm(
                        null,
                        List.of(new Candidate("ip-asn", "draft", "<definitions")),
                        null,
                        null,
                        null);
        assertThatThrownBy(() -> runs.ask(form.question(SHIPPED, TODAY), "kebijakan"))
                .isInstanceOfSatisfying(
                        LabRefused.class,
                        e -> assertThat(e.why()).isEqualTo(LabRefused.Why.MODEL_REFUSED));
    }

    @Test
    void every_template_can_be_asked_as_it_is() throws Exception {
        authorityMayBegin.countDown();
        start(new LabSettings(1, 2, 20, 20, 5));
        var templates = Templates.all(SHIPPED, TODAY);
        assertThat(templates).hasSize(12);
        for (var template : templates) {
            var question = template.question().question(SHIPPED, TODAY);
            awaited(runs.ask(question, "kebijakan").id(), State.DONE);
        }
        assertThat(BookLibrary.shipped(new PolicyRef("ip-asn", "none"))).isEmpty();
    }
}
