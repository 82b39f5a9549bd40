package id.jejak.learning.read.forms;

import static id.jejak.audit.read.Story.ANI;
import static id.jejak.audit.read.Story.agency;
import static id.jejak.audit.read.Story.appointed;
import static id.jejak.audit.read.Story.day;
import static id.jejak.audit.read.Story.scheduled;
import static id.jejak.audit.read.Story.transferred;
import static id.jejak.pages.PageClient.page;
import static id.jejak.projecting.AsActor.answer;
import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.auditor;
import static id.jejak.projecting.AsActor.policyMaker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.audit.read.FixedPaths;
import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.LearningId;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.SessionId;
import id.jejak.learning.events.Deed;
import id.jejak.learning.events.LearningEvent.LearningRefused;
import id.jejak.learning.events.LearningEvent.LearningReported;
import id.jejak.learning.events.LearningEvent.LearningVerified;
import id.jejak.learning.events.Proof;
import id.jejak.pages.PageClient;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Shelf;
import id.jejak.projecting.Stage;
import id.jejak.tallies.Numbers;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.events.Reach;
import id.jejak.training.events.TrainingForm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

class HowDoPeopleLearnTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);

    private Stage stage;

    @BeforeEach
    void tell(@TempDir Path folder) {
        stage = new Stage(folder, new FormsProjection());
        stage.record(
                agency("city"),
                agency("city", "kominfo"),
                agency("city", "health"),
                appointed("ani", "kominfo", "2015-02-01"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void verified_learning_counts_by_form_beside_sessions() {
        stage.record(
                reported("a"), reported("b"), reported("c"), verified("a", false), completed());
        var city = forms(auditor(), "city");
        assertThat(city.forms())
                .extracting(one -> one.form() + " " + one.jp() + " " + one.people())
                .containsExactly("TECHNICAL 40.00 1", "E_LEARNING 3.00 1");
        assertThat(city.waiting()).isEqualTo(2);
        assertThat(city.parts())
                .extracting(one -> one.agencyId() + " " + one.jp())
                .containsExactly("health 0.00", "kominfo 43.00");
        stage.record(new LearningRefused(new LearningId("b"), ANI, "x", null, day("2026-03-05")));
        assertThat(forms(auditor(), "city").refused()).isEqualTo(1);
    }

    @Test
    void own_initiative_of_a_pppk_stands_beside() {
        stage.record(reported("a"), verified("a", true));
        var row = forms(auditor(), "city").forms().getFirst();
        assertThat(row.jp()).isZero();
        assertThat(row.outside()).isEqualByComparingTo("3");
    }

    @Test
    void a_transfer_takes_what_was_learned_along() {
        stage.record(
                reported("a"),
                verified("a", false),
                transferred("ani", "kominfo", "health", "2026-05-01"));
        assertThat(forms(auditor(), "kominfo").forms()).isEmpty();
        assertThat(forms(auditor(), "health").forms()).hasSize(1);
    }

    @Test
    void people_are_listed_for_those_who_may_see_them() {
        stage.record(reported("a"), verified("a", false));
        client(auditor())
                .get()
                .uri("/api/agencies/city/learning/people")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.people[0].employeeId")
                .isEqualTo("ani")
                .jsonPath("$.people[0].forms[0].form")
                .isEqualTo("E_LEARNING");
        client(policyMaker())
                .get()
                .uri("/api/agencies/city/learning/people")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void who_learned_most_in_the_year_comes_first_as_everybody_s_card_says() {
        var random = new Random(20261122);
        for (var i = 0; i < 90; i++) {
            stage.record(appointed("e" + i, i % 2 == 0 ? "kominfo" : "health", "2015-02-01"));
        }
        for (var i = 0; i < 400; i++) {
            var on = LocalDate.of(2024 + random.nextInt(3), 2, 3);
            stage.record(completed("e" + random.nextInt(90), 1 + random.nextInt(90), on));
        }
        stage.record(transferred("e1", "health", "kominfo", "2026-05-01"));
        for (var agency : List.of("city", "kominfo", "health")) {
            for (var year : List.of(2023, 2024, 2026)) {
                var said = byCards(agency, year);
                assertThat(question().people(auditor(), agency, year, 0).total())
                        .isEqualTo(said.size());
                assertThat(listed(agency, year)).isEqualTo(said);
            }
        }
        assertThat(listed("city", 2026)).hasSizeGreaterThan(HowDoPeopleLearn.PAGE);
    }

    private List<String> listed(String agency, int year) {
        return IntStream.range(0, 3)
                .mapToObj(page -> question().people(auditor(), agency, year, page))
                .flatMap(answer -> answer.people().stream())
                .map(one -> one.employeeId() + " " + one.jp())
                .toList();
    }

    private List<String> byCards(String agency, int year) {
        var shelf = FormsProjection.CARDS.shelf();
        var sums = new TreeMap<String, Long>();
        for (var stored : stage.server().models().of(shelf).find()) {
            var card = shelf.read().apply(stored);
            for (var part : card.own().parts()) {
                if (card.path().contains(agency) && part.year() == year) {
                    sums.merge(stored.getString(Shelf.ID), part.jp(), Long::sum);
                }
            }
        }
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(one -> one.getKey() + " " + Numbers.hundredths(one.getValue()))
                .toList();
    }

    @Test
    void the_page_says_the_same() {
        stage.record(reported("a"), verified("a", false));
        var client =
                PageClient.asking(
                        auditor(),
                        PageClient.names(),
                        new FormsPage(
                                question(),
                                PageClient.figures(
                                        new FixedPaths(Map.of()), FormsPage.TAB, CLOCK)));
        assertThat(page(client, "/agencies/kominfo/learning"))
                .contains("E-learning", "menunggu putusan");
    }

    private HowDoPeopleLearn question() {
        var models = stage.server().models();
        return new HowDoPeopleLearn(models, new ReadPosition(models));
    }

    private WebTestClient client(Actor actor) {
        var models = stage.server().models();
        return asking(actor, new FormsApi(question(), new ReadPosition(models), CLOCK));
    }

    private Forms forms(Actor actor, String agency) {
        return answer(
                client(actor).get().uri("/api/agencies/" + agency + "/learning").exchange(),
                Forms.class);
    }

    private static Deed deed() {
        return new Deed(
                TrainingForm.E_LEARNING,
                Reach.NATIONAL,
                day("2026-03-02"),
                day("2026-03-02"),
                1,
                1,
                Jp.of(3));
    }

    private static LearningReported reported(String id) {
        return new LearningReported(
                new LearningId(id),
                ANI,
                "x",
                deed(),
                new Proof("x", null),
                true,
                day("2026-03-03"));
    }

    private static LearningVerified verified(String id, boolean outside) {
        return new LearningVerified(
                new LearningId(id),
                ANI,
                deed(),
                Jp.of(3),
                new PolicyRef("jp", "1"),
                new PolicyRef("caps", "1"),
                outside,
                null,
                day("2026-03-04"));
    }

    private static TrainingCompleted completed() {
        return completed("ani", 40, day("2026-03-06"));
    }

    private static TrainingCompleted completed(String who, int jp, LocalDate on) {
        return new TrainingCompleted(
                new SessionId("s1"),
                new EmployeeId(who),
                scheduled("s1", "kominfo", 5, "2026-03-02").activity(),
                Jp.of(jp),
                new PolicyRef("jp", "1"),
                null,
                on.plusMonths(6),
                on);
    }
}
