package id.jejak.contract;

import static id.jejak.contract.WorkforceSamples.DAY;
import static id.jejak.contract.WorkforceSamples.EMPLOYEE;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.RatingId;
import id.jejak.kernel.RecommendationId;
import id.jejak.kernel.SessionId;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.Behaviour;
import id.jejak.performance.events.Expectation;
import id.jejak.performance.events.PerformanceEvent.PerformanceRated;
import id.jejak.performance.events.PerformanceEvent.RatingCorrected;
import id.jejak.performance.events.Period;
import id.jejak.performance.events.Rating;
import id.jejak.performance.events.RecommendationEvent.DevelopmentRecommended;
import id.jejak.performance.events.RecommendationEvent.RecommendationAccepted;
import id.jejak.performance.events.RecommendationEvent.RecommendationDeclined;
import id.jejak.performance.events.RecommendationEvent.RecommendationTaken;
import id.jejak.performance.events.RecommendationEvent.RecommendationWithdrawn;
import id.jejak.performance.events.WithdrawalCause;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

final class PerformanceSamples {
    private static final RatingId RATING = new RatingId("kinerja-2024");
    private static final RecommendationId ADVICE = new RecommendationId("saran-1");
    private static final EmployeeId SUPERIOR = new EmployeeId("atasan");
    private static final CompetencyId TALK = new CompetencyId("M.03");
    private static final Period YEAR =
            new Period(Period.Kind.YEARLY, DAY.withDayOfYear(1), DAY.withMonth(12));
    private static final Appraisal COMPARED =
            new Appraisal(
                    Expectation.MEETS,
                    Expectation.MEETS,
                    null,
                    new TreeMap<>(Map.of(Behaviour.HARMONIS, Expectation.BELOW)),
                    new TreeSet<>());
    private static final Appraisal SCORED =
            new Appraisal(
                    null,
                    null,
                    new BigDecimal("75.50"),
                    new TreeMap<>(),
                    new TreeSet<>(Set.of(TALK)));

    private PerformanceSamples() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new PerformanceRated(
                        RATING,
                        EMPLOYEE,
                        YEAR,
                        COMPARED,
                        Rating.BAIK,
                        new PolicyRef("performance-rating", "2022.1"),
                        new TreeSet<>(Set.of(TALK)),
                        SUPERIOR,
                        DAY.plusYears(1)),
                new RatingCorrected(
                        RATING,
                        EMPLOYEE,
                        YEAR,
                        SCORED,
                        Rating.CUKUP,
                        new PolicyRef("performance-rating", "2014.1"),
                        new TreeSet<>(Set.of(TALK)),
                        "Salah kolom",
                        DAY.plusYears(1)),
                new DevelopmentRecommended(
                        ADVICE, EMPLOYEE, TALK, RATING, new PolicyRef("weak-areas", "2022.1"), DAY),
                new RecommendationAccepted(ADVICE, EMPLOYEE, SUPERIOR, DAY),
                new RecommendationDeclined(ADVICE, EMPLOYEE, EMPLOYEE, "Tugas belajar", DAY),
                new RecommendationTaken(ADVICE, EMPLOYEE, new SessionId("komunikasi-1"), DAY),
                new RecommendationWithdrawn(
                        ADVICE, EMPLOYEE, WithdrawalCause.RATING_CORRECTED, DAY));
    }
}
