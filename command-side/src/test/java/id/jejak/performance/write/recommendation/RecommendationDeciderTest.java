package id.jejak.performance.write.recommendation;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.BUDI;
import static id.jejak.deciding.People.appointed;
import static id.jejak.deciding.People.retired;
import static id.jejak.performance.write.recommendation.RecommendationRejection.NOT_CONCERNED;
import static id.jejak.performance.write.recommendation.RecommendationRejection.NOT_OPEN;
import static id.jejak.performance.write.recommendation.RecommendationRejection.NOT_RECOMMENDED;
import static id.jejak.performance.write.recommendation.RecommendationRejection.NOT_SHOWN;
import static id.jejak.performance.write.recommendation.RecommendationRejection.REASON_MISSING;
import static id.jejak.performance.write.recommendation.RecommendationRejection.TOO_EARLY;

import id.jejak.deciding.Decision;
import id.jejak.deciding.Histories;
import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.deciding.Superiors;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.RatingId;
import id.jejak.kernel.RecommendationId;
import id.jejak.kernel.SessionId;
import id.jejak.leaders.events.SuperiorEvent.SuperiorNamed;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.PerformanceEvent.RatingCorrected;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;
import id.jejak.performance.events.RecommendationEvent;
import id.jejak.performance.events.RecommendationEvent.DevelopmentRecommended;
import id.jejak.performance.events.RecommendationEvent.RecommendationAccepted;
import id.jejak.performance.events.RecommendationEvent.RecommendationDeclined;
import id.jejak.performance.events.RecommendationEvent.RecommendationTaken;
import id.jejak.performance.events.RecommendationEvent.RecommendationWithdrawn;
import id.jejak.performance.events.WithdrawalCause;
import id.jejak.performance.rules.WeakAreas;
import id.jejak.performance.write.recommendation.RecommendationCommand.AcceptRecommendation;
import id.jejak.performance.write.recommendation.RecommendationCommand.DeclineRecommendation;
import id.jejak.performance.write.recommendation.RecommendationCommand.EndRecommendations;
import id.jejak.performance.write.recommendation.RecommendationCommand.FollowWeakAreas;
import id.jejak.performance.write.recommendation.RecommendationCommand.RecommendDevelopment;
import id.jejak.performance.write.recommendation.RecommendationCommand.TakeRecommendations;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

class RecommendationDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
    private static final LocalDate LATER = DAY.plusMonths(3);
    private static final RatingId RATING = new RatingId("r2024");
    private static final RatingId NEXT = new RatingId("r2025");
    private static final CompetencyId TALK = new CompetencyId("M.03");
    private static final CompetencyId SERVE = new CompetencyId("M.05");
    private static final RecommendationId ID = RecommendationCommand.idOf(RATING, TALK);
    private static final SessionId SESSION = new SessionId("s1");
    private static final EmployeeId CITRA = new EmployeeId("citra");

    private final Spec<Recommendations, RecommendationEvent> spec =
            new Spec<>(Recommendations.NONE, Recommendations::evolve);

    @Test
    void every_weak_area_is_recommended_once() {
        spec.given()
                .when(follow(RATING, DAY, TALK, SERVE))
                .then(recommended(RATING, TALK), recommended(RATING, SERVE));
        spec.given(recommended(RATING, TALK)).when(follow(RATING, DAY, TALK)).thenNothing();
        spec.given(recommended(RATING, TALK)).when(follow(NEXT, LATER, TALK)).thenNothing();
    }

    @Test
    void a_later_rating_recommends_anew_what_was_declined_or_taken() {
        var again =
                new DevelopmentRecommended(
                        RecommendationCommand.idOf(NEXT, TALK),
                        ANI,
                        TALK,
                        NEXT,
                        WeakAreas.POLICY,
                        LATER);
        spec.given(recommended(RATING, TALK), declined())
                .when(follow(NEXT, LATER, TALK))
                .then(again);
        spec.given(recommended(RATING, TALK), taken()).when(follow(NEXT, LATER, TALK)).then(again);
        spec.given(recommended(RATING, TALK), declined())
                .when(follow(RATING, DAY, TALK))
                .thenNothing();
    }

    @Test
    void a_corrected_rating_withdraws_what_lost_its_ground_and_only_that() {
        spec.given(recommended(RATING, TALK), recommended(RATING, SERVE), accepted(ANI))
                .when(follow(RATING, DAY, SERVE))
                .then(withdrawn(WithdrawalCause.RATING_CORRECTED, LATER));
        spec.given(recommended(RATING, TALK)).when(follow(NEXT, LATER)).thenNothing();
        spec.given(recommended(RATING, TALK), withdrawn(WithdrawalCause.RATING_CORRECTED, DAY))
                .when(follow(RATING, DAY, TALK))
                .then(recommended(RATING, TALK));
    }

    @Test
    void nobody_out_of_service_is_recommended_anything() {
        var gone = new Histories().with(ANI.value(), appointed(ANI, DAY), retired(ANI, LATER));
        spec.given()
                .when(
                        state ->
                                RecommendationDecider.follow(
                                        new FollowWeakAreas(
                                                ANI, RATING, new TreeSet<>(Set.of(TALK)), LATER),
                                        state,
                                        ServiceRecord.of(ANI, gone.facts())))
                .thenNothing();
    }

    @Test
    void one_weak_area_that_a_rating_shows_is_recommended_by_hand() {
        spec.given().when(recommend(TALK)).then(recommended(RATING, TALK));
        spec.given(recommended(RATING, TALK)).when(recommend(TALK)).thenNothing();
        spec.given().when(recommend(SERVE)).thenRejected(NOT_SHOWN);
    }

    @Test
    void the_employee_or_the_superior_accepts() {
        spec.given(recommended(RATING, TALK)).when(accept(ANI, LATER)).then(accepted(ANI));
        spec.given(recommended(RATING, TALK)).when(accept(BUDI, LATER)).then(accepted(BUDI));
        spec.given(recommended(RATING, TALK))
                .when(accept(CITRA, LATER))
                .thenRejected(NOT_CONCERNED);
        spec.given(recommended(RATING, TALK), accepted(ANI))
                .when(accept(BUDI, LATER))
                .thenNothing();
        spec.given().when(accept(ANI, LATER)).thenRejected(NOT_RECOMMENDED);
        spec.given(recommended(RATING, TALK))
                .when(accept(ANI, DAY.minusDays(1)))
                .thenRejected(TOO_EARLY);
    }

    @Test
    void declining_takes_a_reason() {
        spec.given(recommended(RATING, TALK)).when(decline(ANI, "on leave")).then(declined());
        spec.given(recommended(RATING, TALK), accepted(ANI))
                .when(decline(ANI, "on leave"))
                .then(declined());
        spec.given(recommended(RATING, TALK)).when(decline(ANI, " ")).thenRejected(REASON_MISSING);
        spec.given(recommended(RATING, TALK))
                .when(decline(CITRA, "no"))
                .thenRejected(NOT_CONCERNED);
        spec.given(recommended(RATING, TALK), declined())
                .when(decline(ANI, "on leave"))
                .thenNothing();
        spec.given(recommended(RATING, TALK), declined())
                .when(decline(ANI, "else"))
                .thenRejected(NOT_OPEN);
        spec.given().when(decline(ANI, "on leave")).thenRejected(NOT_RECOMMENDED);
    }

    @Test
    void a_fitting_training_takes_it_whether_it_was_answered_or_not() {
        spec.given(recommended(RATING, TALK)).when(take(LATER, TALK, SERVE)).then(taken());
        spec.given(recommended(RATING, TALK), accepted(ANI)).when(take(LATER, TALK)).then(taken());
        spec.given(recommended(RATING, TALK)).when(take(LATER, SERVE)).thenNothing();
        spec.given(recommended(RATING, TALK)).when(take(DAY.minusDays(1), TALK)).thenNothing();
        spec.given(recommended(RATING, TALK), declined()).when(take(LATER, TALK)).thenNothing();
        spec.given(recommended(RATING, TALK), taken()).when(take(LATER, TALK)).thenNothing();
        spec.given(recommended(RATING, TALK), taken())
                .when(accept(ANI, LATER))
                .thenRejected(NOT_OPEN);
    }

    @Test
    void the_end_of_the_service_ends_what_is_live() {
        spec.given(recommended(RATING, TALK))
                .when(end())
                .then(withdrawn(WithdrawalCause.SERVICE_ENDED, LATER));
        spec.given(recommended(RATING, TALK), taken()).when(end()).thenNothing();
    }

    @Test
    void the_shell_looks_up_who_serves_and_who_leads() {
        var fixture = new AggregateTestFixture<>(RecommendationAggregate.class);
        fixture.registerInjectableResource(
                new Histories()
                        .with(ANI.value(), appointed(ANI, DAY))
                        .with(Superiors.streamOf(ANI), new SuperiorNamed(ANI, BUDI, DAY))
                        .facts());
        fixture.givenNoPriorActivity()
                .when(new FollowWeakAreas(ANI, RATING, new TreeSet<>(Set.of(TALK)), DAY))
                .expectEvents(recommended(RATING, TALK));
        fixture.given(recommended(RATING, TALK))
                .when(new AcceptRecommendation(ANI, ID, BUDI, LATER))
                .expectEvents(accepted(BUDI));
        fixture.given(recommended(RATING, TALK))
                .when(new DeclineRecommendation(ANI, ID, CITRA, "no", LATER))
                .expectExceptionDetails("recommendation.not-concerned");
        fixture.given(recommended(RATING, TALK))
                .when(new TakeRecommendations(ANI, SESSION, Set.of(TALK), LATER))
                .expectEvents(taken());
        fixture.given(recommended(RATING, TALK))
                .when(new EndRecommendations(ANI, LATER))
                .expectEvents(withdrawn(WithdrawalCause.SERVICE_ENDED, LATER));
    }

    private static Function<Recommendations, Decision<RecommendationEvent>> follow(
            RatingId rating, LocalDate on, CompetencyId... areas) {
        var serving =
                ServiceRecord.of(
                        ANI,
                        new Histories()
                                .with(ANI.value(), appointed(ANI, DAY.minusYears(5)))
                                .facts());
        return state ->
                RecommendationDecider.follow(
                        new FollowWeakAreas(ANI, rating, new TreeSet<>(List.of(areas)), on),
                        state,
                        serving);
    }

    private static Function<Recommendations, Decision<RecommendationEvent>> recommend(
            CompetencyId competency) {
        var people = new Histories().with(ANI.value(), appointed(ANI, DAY)).facts();
        var rated =
                new RatingCorrected(
                        RATING,
                        ANI,
                        new Period(Period.Kind.YEARLY, DAY, DAY),
                        new Appraisal(null, null, null, new TreeMap<>(), new TreeSet<>()),
                        Rating.BAIK,
                        WeakAreas.POLICY,
                        new TreeSet<>(Set.of(TALK)),
                        "wrong column",
                        DAY);
        return state ->
                RecommendationDecider.recommend(
                        new RecommendDevelopment(ANI, RATING, competency),
                        state,
                        Optional.of(rated),
                        ServiceRecord.of(ANI, people));
    }

    private static Function<Recommendations, Decision<RecommendationEvent>> accept(
            EmployeeId by, LocalDate on) {
        return state ->
                RecommendationDecider.agree(
                        new AcceptRecommendation(ANI, ID, by, on), state, Optional.of(BUDI));
    }

    private static Function<Recommendations, Decision<RecommendationEvent>> decline(
            EmployeeId by, String reason) {
        return state ->
                RecommendationDecider.refuse(
                        new DeclineRecommendation(ANI, ID, by, reason, LATER),
                        state,
                        Optional.of(BUDI));
    }

    private static Function<Recommendations, Decision<RecommendationEvent>> take(
            LocalDate on, CompetencyId... aims) {
        return state ->
                RecommendationDecider.take(
                        new TakeRecommendations(ANI, SESSION, Set.of(aims), on), state);
    }

    private static Function<Recommendations, Decision<RecommendationEvent>> end() {
        return state -> RecommendationDecider.end(new EndRecommendations(ANI, LATER), state);
    }

    private static DevelopmentRecommended recommended(RatingId rating, CompetencyId competency) {
        return new DevelopmentRecommended(
                RecommendationCommand.idOf(rating, competency),
                ANI,
                competency,
                rating,
                WeakAreas.POLICY,
                DAY);
    }

    private static RecommendationAccepted accepted(EmployeeId by) {
        return new RecommendationAccepted(ID, ANI, by, LATER);
    }

    private static RecommendationDeclined declined() {
        return new RecommendationDeclined(ID, ANI, ANI, "on leave", LATER);
    }

    private static RecommendationTaken taken() {
        return new RecommendationTaken(ID, ANI, SESSION, LATER);
    }

    private static RecommendationWithdrawn withdrawn(WithdrawalCause cause, LocalDate on) {
        return new RecommendationWithdrawn(ID, ANI, cause, on);
    }
}
