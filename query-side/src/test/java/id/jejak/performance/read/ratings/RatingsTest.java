package id.jejak.performance.read.ratings;

import static id.jejak.projecting.AsActor.asking;
import static id.jejak.projecting.AsActor.employee;
import static id.jejak.projecting.AsActor.officerOf;
import static id.jejak.projecting.AsActor.policyMaker;

import id.jejak.kernel.Actor;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.RatingId;
import id.jejak.kernel.RecommendationId;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.PerformanceEvent.PerformanceRated;
import id.jejak.performance.events.PerformanceEvent.RatingCorrected;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;
import id.jejak.performance.events.RecommendationEvent.DevelopmentRecommended;
import id.jejak.performance.events.RecommendationEvent.RecommendationDeclined;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

class RatingsTest {
    private static final Clock TODAY =
            Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate RATED = LocalDate.of(2026, 1, 10);
    private static final PolicyRef POLICY = new PolicyRef("performance-rating", "2022.1");

    private Stage stage;
    private RatingsController controller;

    @BeforeEach
    void a_town_of_two_agencies(@TempDir Path folder) {
        stage = new Stage(folder, new RatingsProjection());
        var models = stage.server().models();
        controller =
                new RatingsController(
                        models,
                        new ReadPosition(models),
                        Town.paths(Map.of("ani", "health", "budi", "works")),
                        TODAY);
        stage.record(Town.agencies());
        stage.record(Town.appointed("ani", "health"), Town.appointed("budi", "works"));
        stage.record(rated("ani", 2025, Rating.BAIK), rated("budi", 2025, Rating.BAIK));
        stage.record(rated("ani", 2024, Rating.KURANG));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void ratings_are_told_by_unit_and_year() {
        agency("city")
                .jsonPath("$.year")
                .isEqualTo(2025)
                .jsonPath("$.ratings.2025.BAIK")
                .isEqualTo(2)
                .jsonPath("$.ratings.2024.KURANG")
                .isEqualTo(1)
                .jsonPath("$.below[0].name")
                .isEqualTo("health")
                .jsonPath("$.below[0].ratings.BAIK")
                .isEqualTo(1);
    }

    @Test
    void a_correction_takes_the_place_of_the_rating() {
        stage.record(
                new RatingCorrected(
                        id("ani", 2025),
                        new EmployeeId("ani"),
                        year(2025),
                        NOTHING,
                        Rating.SANGAT_BAIK,
                        POLICY,
                        new TreeSet<>(),
                        "wrong column",
                        RATED));
        agency("city")
                .jsonPath("$.ratings.2025.BAIK")
                .isEqualTo(1)
                .jsonPath("$.ratings.2025.SANGAT_BAIK")
                .isEqualTo(1);
    }

    @Test
    void recommendations_are_told_by_stage_and_those_of_retired_people_are_not_open() {
        stage.record(
                recommended("r1", "ani"), recommended("r2", "budi"), recommended("r3", "budi"));
        stage.record(
                new RecommendationDeclined(
                        new RecommendationId("r2"),
                        new EmployeeId("budi"),
                        new EmployeeId("budi"),
                        "on leave",
                        RATED));
        agency("city")
                .jsonPath("$.recommendations.OPEN")
                .isEqualTo(2)
                .jsonPath("$.recommendations.DECLINED")
                .isEqualTo(1);
        stage.record(Town.retired("ani"));
        agency("city").jsonPath("$.recommendations.OPEN").isEqualTo(1);
    }

    @Test
    void a_transfer_takes_ratings_and_recommendations_along() {
        stage.record(recommended("r1", "ani"), Town.transferred("ani", "health", "works"));
        agency("works")
                .jsonPath("$.ratings.2025.BAIK")
                .isEqualTo(2)
                .jsonPath("$.recommendations.OPEN")
                .isEqualTo(1);
        agency("health").jsonPath("$.ratings.2025").doesNotExist();
    }

    @Test
    void single_ratings_are_for_the_employee_and_those_who_may_read_the_person() {
        ask(employee("ani"), "/api/employees/ani/performance")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.performance.ratings.length()")
                .isEqualTo(2);
        ask(officerOf("health"), "/api/employees/ani/performance").expectStatus().isOk();
        ask(employee("budi"), "/api/employees/ani/performance").expectStatus().isForbidden();
        ask(policyMaker(), "/api/employees/ani/performance").expectStatus().isForbidden();
        ask(officerOf("works"), "/api/agencies/health/performance").expectStatus().isForbidden();
    }

    private static final Appraisal NOTHING =
            new Appraisal(null, null, null, new TreeMap<>(), new TreeSet<>());

    private BodyContentSpec agency(String id) {
        return ask(policyMaker(), "/api/agencies/" + id + "/performance")
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private ResponseSpec ask(Actor actor, String path) {
        return asking(actor, controller).get().uri(path).exchange();
    }

    private static RatingId id(String who, int year) {
        return new RatingId(who + year);
    }

    private static Period year(int year) {
        return new Period(Period.Kind.YEARLY, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static PerformanceRated rated(String who, int year, Rating rating) {
        return new PerformanceRated(
                id(who, year),
                new EmployeeId(who),
                year(year),
                NOTHING,
                rating,
                POLICY,
                new TreeSet<>(),
                null,
                RATED);
    }

    private static DevelopmentRecommended recommended(String id, String who) {
        return new DevelopmentRecommended(
                new RecommendationId(id),
                new EmployeeId(who),
                new CompetencyId("M.03"),
                id(who, 2025),
                POLICY,
                RATED);
    }
}
