package id.jejak.policy.read.lab;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.access.AgencyPaths;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.kernel.Actor;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.Blinding;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.EvaluationId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Nip;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.Rank;
import id.jejak.kernel.Role;
import id.jejak.kernel.SessionId;
import id.jejak.policy.read.lab.QuestionForm.Candidate;
import id.jejak.policy.read.lab.Standing.State;
import id.jejak.policy.rules.Engines;
import id.jejak.policy.rules.compiled.CompiledEngine;
import id.jejak.policy.rules.histories.Histories;
import id.jejak.policy.rules.lab.Row;
import id.jejak.policy.rules.shipped.ShippedPolicies;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.TrainingForm;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.Person;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Twenty people of one agency and the only one of another, whose index changes. */
class ChangedRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-03-01T08:00:00Z"), ZoneOffset.UTC);
    private static final LabSettings SETTINGS = new LabSettings(1, 1, 4, 10, 5);
    private static final Actor MAKER = new Actor("kebijakan", Role.POLICY_MAKER, null, null);
    private static final Actor AUDITOR = new Actor("auditor", Role.AUDITOR, null, null);

    @TempDir Path folder;

    private final Histories histories = new Histories();
    private LabRuns runs;
    private ChangedRows changes;

    @BeforeEach
    void start() {
        for (var at = 0; at < 20; at++) {
            histories.take(at, appointed("e" + at, "dinas"));
        }
        histories.take(20, appointed("alone", "kantor"));
        var engine = new CompiledEngine();
        var shelf = new FileShelf(folder);
        var policies = ShippedPolicies.get();
        runs =
                new LabRuns(
                        new Engines(engine, engine),
                        () -> new Ground(histories.snapshot(), policies),
                        shelf,
                        new Evidence(shelf, Set::of),
                        () -> () -> {},
                        SETTINGS,
                        CLOCK);
        changes =
                new ChangedRows(
                        new Changes(shelf),
                        new LabReports(shelf, runs),
                        new LabAccess(new OneCity()),
                        new Blinding("0123456789abcdef0123456789abcdef".getBytes()),
                        SETTINGS);
    }

    @AfterEach
    void close() {
        runs.close();
    }

    private record OneCity() implements AgencyPaths {
        @Override
        public List<AgencyId> of(AgencyId agency) {
            return List.of(agency);
        }

        @Override
        public List<AgencyId> of(EmployeeId employee) {
            return List.of();
        }
    }

    private static EmployeeAppointed appointed(String id, String agency) {
        var since = LocalDate.of(2015, 2, 1);
        return new EmployeeAppointed(
                new EmployeeId(id),
                Person.of(id, new Nip("199001012015022001")),
                EmploymentKind.PNS,
                since,
                new AgencyId(agency),
                new PostId("post"),
                PostClass.PELAKSANA,
                new Rank("III/a"),
                Education.S1,
                since);
    }

    private String answered(QuestionForm.Who population, int lastYear) throws InterruptedException {
        return answered(new Candidate("ip-asn", "2023.1-hypothesis", null), population, lastYear);
    }

    private String answered(Candidate candidate, QuestionForm.Who population, int lastYear)
            throws InterruptedException {
        var question =
                new QuestionForm(
                                null,
                                List.of(candidate),
                                population,
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(lastYear, 12, 31))
                        .question(BookLibrary::shipped, TODAY);
        var id = runs.ask(question, "kebijakan").id();
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (runs.standing(id).state() != State.DONE && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        return id;
    }

    private String answered() throws InterruptedException {
        return answered(EVERYBODY, 2021);
    }

    private static final QuestionForm.Who EVERYBODY =
            new QuestionForm.Who(null, null, null, null, null, null, null, null);

    private static ChangeFilter filter(String agency, String year, String person) {
        return new ChangeFilter(null, null, agency, year, null, null, person, null, null);
    }

    private static ChangeFilter everything() {
        return filter("", "", "");
    }

    private List<Shown> seen(Actor actor, String id, ChangeFilter filter) {
        return changes.page(actor, id, filter, 0, 500).rows();
    }

    private static Set<String> people(List<Shown> rows) {
        return rows.stream().map(Shown::person).collect(Collectors.toSet());
    }

    @Test
    void an_auditor_sees_who_it_is() throws InterruptedException {
        var rows = seen(AUDITOR, answered(), everything());
        assertThat(people(rows)).hasSize(21).contains("e0", "alone");
        assertThat(rows).allMatch(row -> row.pseudonym() == null && row.on() != null);
    }

    @Test
    void a_policy_maker_sees_every_change_and_nobody_s_id() throws InterruptedException {
        var id = answered();
        var named = seen(AUDITOR, id, everything());
        var rows = seen(MAKER, id, everything());
        assertThat(rows).hasSameSizeAs(named);
        assertThat(people(rows)).hasSize(21).doesNotContainAnyElementsOf(people(named));
        assertThat(rows)
                .allMatch(row -> row.employee() == null && row.on() == null)
                .allMatch(row -> !row.inputs().isEmpty() && !row.rulesAfter().isEmpty())
                .extracting(Shown::person)
                .isSorted();
        assertThat(rows).extracting(Shown::year).containsOnly(2020, 2021);
    }

    @Test
    void who_is_alone_in_an_agency_is_told_without_it() throws InterruptedException {
        var agencies = seen(MAKER, answered(), everything()).stream().map(Shown::agency).toList();
        assertThat(agencies).contains("dinas").containsNull().doesNotContain("kantor");
    }

    @Test
    void a_pseudonym_means_nothing_in_another_report() throws InterruptedException {
        var one = people(seen(MAKER, answered(EVERYBODY, 2021), everything()));
        var other = new HashSet<>(people(seen(MAKER, answered(EVERYBODY, 2022), everything())));
        assertThat(other).hasSameSizeAs(one);
        other.retainAll(one);
        assertThat(other).isEmpty();
    }

    @Test
    void a_filter_singles_nobody_out() throws InterruptedException {
        var id = answered();
        var one = seen(MAKER, id, everything()).getFirst().person();
        var withheld = changes.page(MAKER, id, filter("", "", one), 0, 50);
        assertThat(withheld.withheld()).isTrue();
        assertThat(withheld.rows()).isEmpty();
        assertThat(changes.all(MAKER, id, filter("", "", one))).isEmpty();
        assertThat(seen(MAKER, id, filter("kantor", "", ""))).isEmpty();
        assertThat(people(seen(MAKER, id, filter("dinas", "2020", "")))).hasSize(20);
        assertThat(seen(AUDITOR, id, filter("kantor", "", "alone"))).hasSize(2);
    }

    @Test
    void a_question_about_too_few_people_shows_none_of_them() throws InterruptedException {
        var few = new QuestionForm.Who(Set.of("kantor"), null, null, null, null, null, null, null);
        var id = answered(few, 2021);
        assertThat(seen(AUDITOR, id, everything())).hasSize(2);
        assertThat(seen(MAKER, id, everything())).isEmpty();
    }

    @Test
    void pages_follow_one_another() throws InterruptedException {
        var id = answered();
        var whole = seen(MAKER, id, everything());
        var first = changes.page(MAKER, id, everything(), 0, 30);
        var second = changes.page(MAKER, id, everything(), 30, 30);
        assertThat(first.more()).isTrue();
        assertThat(second.more()).isFalse();
        assertThat(first.rows()).isEqualTo(whole.subList(0, 30));
        assertThat(second.rows()).isEqualTo(whole.subList(30, whole.size()));
    }

    @Test
    void programmes_are_named_to_who_reads_the_report_and_to_nobody_else()
            throws InterruptedException {
        var day = LocalDate.of(2021, 3, 1);
        var programme = new ProgrammeId("p1");
        histories.take(
                21,
                new ProgrammeOffered(
                        programme,
                        "B-1",
                        "=Bimtek",
                        TrainingForm.BIMTEK,
                        new TreeMap<>(),
                        Jp.of(20),
                        day));
        histories.take(
                22,
                new EvaluationClosed(
                        new EvaluationId("v1"),
                        new SessionId("s1"),
                        programme,
                        new EmployeeId("e1"),
                        3,
                        new Percent(BigDecimal.TEN),
                        new PolicyRef("evaluation-answers", "seed.1"),
                        day,
                        day));
        var seed = BookLibrary.shipped(new PolicyRef("programme-review", "seed.1")).orElseThrow();
        var atOnce = seed.dmn().replace("&gt;= 10<", "&gt;= 1<").replace("&lt; 10<", "&lt; 1<");
        var id = answered(new Candidate("programme-review", "at-once", atOnce), EVERYBODY, 2021);

        for (var reader : List.of(MAKER, AUDITOR)) {
            assertThat(seen(reader, id, everything()))
                    .singleElement()
                    .satisfies(
                            row -> {
                                assertThat(row.programme())
                                        .isEqualTo(new Row.Programme("p1", "B-1", "=Bimtek"));
                                assertThat(row.on()).isEqualTo(day);
                                assertThat(row.pseudonym()).isNull();
                                assertThat(LabCsv.row(row))
                                        .startsWith(
                                                "p1,B-1,'=Bimtek,2021-03-01,programme-review,OTHER,"
                                                        + "false,true,evaluationsClosed=1,");
                            });
        }
        assertThat(seen(MAKER, id, filter("", "2021", "p1"))).hasSize(1);
        var officer = new Actor("officer", Role.OFFICER, new AgencyId("dinas"), null);
        assertThat(seen(officer, id, everything())).isEmpty();
    }
}
