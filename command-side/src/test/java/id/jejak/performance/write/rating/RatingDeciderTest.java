package id.jejak.performance.write.rating;

import static id.jejak.deciding.ByRule.SHIPPED;
import static id.jejak.deciding.ByRule.decided;
import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.deciding.People.appointed;
import static id.jejak.deciding.People.retired;
import static id.jejak.performance.events.Expectation.ABOVE;
import static id.jejak.performance.events.Expectation.BELOW;
import static id.jejak.performance.events.Expectation.MEETS;
import static id.jejak.performance.write.rating.RatingRejection.ALREADY_RATED;
import static id.jejak.performance.write.rating.RatingRejection.ANOTHER_RULE;
import static id.jejak.performance.write.rating.RatingRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.performance.write.rating.RatingRejection.NOT_IN_SERVICE;
import static id.jejak.performance.write.rating.RatingRejection.NOT_RATED;
import static id.jejak.performance.write.rating.RatingRejection.OVERLAPS;
import static id.jejak.performance.write.rating.RatingRejection.OWN_RATING;
import static id.jejak.performance.write.rating.RatingRejection.PERIOD_UNSOUND;
import static id.jejak.performance.write.rating.RatingRejection.REASON_MISSING;
import static id.jejak.performance.write.rating.RatingRejection.TOO_EARLY;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.access.rules.Hand;
import id.jejak.deciding.Decision;
import id.jejak.deciding.Histories;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.deciding.Target;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.RatingId;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Behaviour;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.PerformanceEvent;
import id.jejak.performance.events.PerformanceEvent.PerformanceRated;
import id.jejak.performance.events.PerformanceEvent.RatingCorrected;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;
import id.jejak.performance.write.rating.RatingCommand.CorrectRating;
import id.jejak.performance.write.rating.RatingCommand.RatePerformance;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

class RatingDeciderTest {
    private static final LocalDate SINCE = LocalDate.of(2015, 2, 1);
    private static final LocalDate END = LocalDate.of(2025, 7, 1);
    private static final LocalDate RATED = LocalDate.of(2025, 1, 10);
    private static final Period YEAR = year(2024);
    private static final RatingId ID = RatingCommand.idOf(ANI, YEAR);
    private static final Appraisal WEAK =
            new Appraisal(
                    MEETS,
                    MEETS,
                    null,
                    new TreeMap<>(Map.of(Behaviour.HARMONIS, BELOW)),
                    new TreeSet<>());

    private static final PolicyRef MATRIX =
            decided(
                    "performance-rating",
                    "2022.1",
                    "rating_r5",
                    "workBehaviour",
                    "MEETS",
                    "workResult",
                    "MEETS");

    private final Spec<Ratings, PerformanceEvent> spec = new Spec<>(Ratings.NONE, Ratings::evolve);

    @Test
    void the_rating_and_the_weak_areas_follow_from_the_facts() {
        spec.given().when(rate(YEAR, WEAK, BUDI, RATED)).then(rated(WEAK, Rating.BAIK, "M.03"));
    }

    @Test
    void years_before_2022_are_rated_by_a_score() {
        var period = year(2020);
        spec.given()
                .when(rate(period, score("75.5"), null, RATED))
                .then(
                        new PerformanceRated(
                                RatingCommand.idOf(ANI, period),
                                ANI,
                                period,
                                score("75.5"),
                                Rating.CUKUP,
                                new PolicyRef("performance-rating", "2014.1"),
                                new TreeSet<>(),
                                null,
                                RATED));
    }

    @Test
    void the_facts_of_another_time_do_not_fit() {
        spec.given().when(rate(YEAR, score("80"), BUDI, RATED)).thenRejected(ANOTHER_RULE);
        spec.given().when(rate(year(2020), WEAK, BUDI, RATED)).thenRejected(ANOTHER_RULE);
        spec.given().when(rate(year(2020), score("101"), BUDI, RATED)).thenRejected(ANOTHER_RULE);
    }

    @Test
    void the_same_rating_again_changes_nothing() {
        spec.given(rated(WEAK, Rating.BAIK, "M.03"))
                .when(rate(YEAR, WEAK, BUDI, RATED.plusDays(1)))
                .thenNothing();
    }

    @Test
    void a_time_is_rated_once() {
        spec.given(rated(WEAK, Rating.BAIK, "M.03"))
                .when(rate(YEAR, compared(ABOVE, ABOVE), BUDI, RATED))
                .thenRejected(ALREADY_RATED);
        var half = new Period(Period.Kind.YEARLY, LocalDate.of(2024, 7, 1), YEAR.to());
        spec.given(rated(WEAK, Rating.BAIK, "M.03"))
                .when(rate(half, WEAK, BUDI, RATED))
                .thenRejected(OVERLAPS);
    }

    @Test
    void periodic_ratings_stand_beside_the_yearly_one() {
        var june =
                new Period(
                        Period.Kind.PERIODIC, LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));
        var event =
                new PerformanceRated(
                        RatingCommand.idOf(ANI, june),
                        ANI,
                        june,
                        compared(ABOVE, ABOVE),
                        Rating.SANGAT_BAIK,
                        new PolicyRef("performance-rating", "2022.1"),
                        new TreeSet<>(),
                        BUDI,
                        RATED);
        spec.given(rated(WEAK, Rating.BAIK, "M.03"))
                .when(rate(june, compared(ABOVE, ABOVE), BUDI, RATED))
                .then(event);
    }

    @Test
    void only_time_in_service_is_rated_and_after_it_is_over() {
        spec.given().when(rate(year(2014), score("80"), BUDI, RATED)).thenRejected(NOT_IN_SERVICE);
        spec.given()
                .when(rate(year(2026), compared(MEETS, MEETS), BUDI, RATED.plusYears(2)))
                .thenRejected(NOT_IN_SERVICE);
        spec.given().when(rate(YEAR, WEAK, BUDI, YEAR.to().minusDays(1))).thenRejected(TOO_EARLY);
        spec.given()
                .when(
                        state ->
                                RatingDecider.rate(
                                        new RatePerformance(ANI, YEAR, WEAK, BUDI, RATED),
                                        state,
                                        ServiceRecord.UNKNOWN,
                                        SHIPPED))
                .thenRejected(EMPLOYEE_UNKNOWN);
    }

    @Test
    void a_period_lies_within_one_year() {
        var two =
                new Period(Period.Kind.YEARLY, LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30));
        var backward = new Period(Period.Kind.YEARLY, YEAR.to(), YEAR.from());
        spec.given().when(rate(two, WEAK, BUDI, RATED)).thenRejected(PERIOD_UNSOUND);
        spec.given().when(rate(backward, WEAK, BUDI, RATED)).thenRejected(PERIOD_UNSOUND);
    }

    @Test
    void nobody_rates_the_own_work() {
        spec.given().when(rate(YEAR, WEAK, ANI, RATED)).thenRejected(OWN_RATING);
        assertThat(new RatePerformance(ANI, YEAR, WEAK, BUDI, RATED).target())
                .isEqualTo(new Target.OfEmployee(ANI, Hand.NOT_OWN));
    }

    @Test
    void a_correction_is_judged_by_the_rule_of_its_time_and_stands_from_the_first_day() {
        spec.given(rated(WEAK, Rating.BAIK, "M.03"))
                .when(correct(compared(BELOW, BELOW), "wrong column"))
                .then(corrected(compared(BELOW, BELOW), Rating.SANGAT_KURANG, "M.04"));
        spec.given(rated(WEAK, Rating.BAIK, "M.03"))
                .when(correct(score("80"), "wrong column"))
                .thenRejected(ANOTHER_RULE);
    }

    @Test
    void a_correction_needs_a_rating_a_reason_and_a_change() {
        spec.given().when(correct(WEAK, "wrong column")).thenRejected(NOT_RATED);
        spec.given(rated(WEAK, Rating.BAIK, "M.03")).when(correct(WEAK, "again")).thenNothing();
        spec.given(rated(WEAK, Rating.BAIK, "M.03"))
                .when(correct(compared(BELOW, BELOW), " "))
                .thenRejected(REASON_MISSING);
        spec.given(
                        rated(WEAK, Rating.BAIK, "M.03"),
                        corrected(compared(BELOW, BELOW), Rating.SANGAT_KURANG, "M.04"))
                .when(correct(compared(BELOW, BELOW), "wrong column"))
                .thenNothing();
    }

    @Test
    void the_shell_knows_who_served() {
        var fixture = new AggregateTestFixture<>(RatingAggregate.class);
        fixture.registerInjectableResource(SHIPPED);
        fixture.registerInjectableResource(
                new Histories().with(ANI.value(), appointed(ANI, SINCE)).facts());
        fixture.givenNoPriorActivity()
                .when(new RatePerformance(ANI, YEAR, WEAK, BUDI, RATED))
                .expectEvents(rated(WEAK, Rating.BAIK, "M.03"));
        fixture.given(rated(WEAK, Rating.BAIK, "M.03"))
                .when(new CorrectRating(ANI, ID, score("1"), "r"))
                .expectNoEvents()
                .expectExceptionDetails("rating.another-rule");
    }

    private static Function<Ratings, Decision<PerformanceEvent>> rate(
            Period period, Appraisal appraisal, @Nullable EmployeeId by, LocalDate on) {
        var ani =
                ServiceRecord.of(
                        ANI,
                        new Histories()
                                .with(ANI.value(), appointed(ANI, SINCE), retired(ANI, END))
                                .facts());
        return state ->
                RatingDecider.rate(
                        new RatePerformance(ANI, period, appraisal, by, on), state, ani, SHIPPED);
    }

    private static Function<Ratings, Decision<PerformanceEvent>> correct(
            Appraisal appraisal, String reason) {
        return state ->
                RatingDecider.correct(
                        new CorrectRating(ANI, ID, appraisal, reason), state, SHIPPED);
    }

    private static PerformanceRated rated(Appraisal appraisal, Rating rating, String... weak) {
        return new PerformanceRated(
                ID, ANI, YEAR, appraisal, rating, MATRIX, competencies(weak), BUDI, RATED);
    }

    private static RatingCorrected corrected(Appraisal appraisal, Rating rating, String... weak) {
        return new RatingCorrected(
                ID,
                ANI,
                YEAR,
                appraisal,
                rating,
                new PolicyRef("performance-rating", "2022.1"),
                competencies(weak),
                "wrong column",
                RATED);
    }

    private static TreeSet<CompetencyId> competencies(String... codes) {
        return new TreeSet<>(List.of(codes).stream().map(CompetencyId::new).toList());
    }

    private static Period year(int year) {
        return new Period(Period.Kind.YEARLY, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Appraisal score(String score) {
        return new Appraisal(null, null, new BigDecimal(score), new TreeMap<>(), new TreeSet<>());
    }

    private static Appraisal compared(Expectation result, Expectation behaviour) {
        return new Appraisal(result, behaviour, null, new TreeMap<>(), new TreeSet<>());
    }
}
