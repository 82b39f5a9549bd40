package id.jejak.performance.write.rating;

import static id.jejak.deciding.Decision.byPolicy;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
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

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.PerformanceEvent;
import id.jejak.performance.events.PerformanceEvent.PerformanceRated;
import id.jejak.performance.events.PerformanceEvent.RatingCorrected;
import id.jejak.performance.events.Period;
import id.jejak.performance.rules.PerformanceRating;
import id.jejak.performance.rules.PerformanceRating.Rated;
import id.jejak.performance.rules.WeakAreas;
import id.jejak.performance.write.rating.RatingCommand.CorrectRating;
import id.jejak.performance.write.rating.RatingCommand.RatePerformance;
import id.jejak.policy.rules.Policies;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Rules of rating work. */
final class RatingDecider {
    private RatingDecider() {}

    static Decision<PerformanceEvent> rate(
            RatePerformance c, Ratings state, ServiceRecord employee, Policies policies) {
        var given = state.byId().get(c.ratingId());
        if (given != null) {
            return isSame(c, given.first()) ? nothing() : reject(ALREADY_RATED);
        }
        if (!c.period().liesInOneYear()) {
            return reject(PERIOD_UNSOUND);
        }
        if (c.on().isBefore(c.period().to())) {
            return reject(TOO_EARLY);
        }
        if (c.employeeId().equals(c.ratedBy())) {
            return reject(OWN_RATING);
        }
        return mayBeRated(c.period(), employee)
                .then(_ -> isNew(c.period(), state))
                .then(_ -> byRule(c.appraisal(), c.period(), policies, by -> rated(c, by)));
    }

    static Decision<PerformanceEvent> correct(CorrectRating c, Ratings state, Policies policies) {
        var given = state.byId().get(c.ratingId());
        if (given == null) {
            return reject(NOT_RATED);
        }
        if (isSame(c.appraisal(), given.appraisal())) {
            return nothing();
        }
        if (c.reason().isBlank()) {
            return reject(REASON_MISSING);
        }
        var first = given.first();
        return byRule(c.appraisal(), first.period(), policies, by -> corrected(c, first, by));
    }

    private static Decision<PerformanceEvent> byRule(
            Appraisal appraisal,
            Period period,
            Policies policies,
            Function<Rated, PerformanceEvent> event) {
        return byPolicy(
                () -> PerformanceRating.of(appraisal, period, policies),
                rated ->
                        rated.map(by -> Decision.accept(event.apply(by)))
                                .orElseGet(() -> reject(ANOTHER_RULE)));
    }

    private static RatingCorrected corrected(CorrectRating c, PerformanceRated first, Rated by) {
        return new RatingCorrected(
                c.ratingId(),
                c.employeeId(),
                first.period(),
                c.appraisal(),
                by.rating(),
                by.policy(),
                WeakAreas.of(c.appraisal()),
                c.reason(),
                first.occurredOn());
    }

    private static Decision<PerformanceEvent> mayBeRated(Period period, ServiceRecord employee) {
        return switch (employee) {
            case ServiceRecord.Unknown _ -> reject(EMPLOYEE_UNKNOWN);
            case ServiceRecord.Known who ->
                    served(period, who) ? nothing() : reject(NOT_IN_SERVICE);
        };
    }

    private static boolean served(Period period, ServiceRecord.Known who) {
        var ended = who.endedOn();
        return !period.to().isBefore(who.since())
                && (ended == null || period.from().isBefore(ended));
    }

    private static Decision<PerformanceEvent> isNew(Period period, Ratings state) {
        return state.byId().values().stream()
                        .anyMatch(given -> given.first().period().overlaps(period))
                ? reject(OVERLAPS)
                : nothing();
    }

    private static PerformanceRated rated(RatePerformance c, Rated by) {
        return new PerformanceRated(
                c.ratingId(),
                c.employeeId(),
                c.period(),
                c.appraisal(),
                by.rating(),
                by.policy(),
                WeakAreas.of(c.appraisal()),
                c.ratedBy(),
                c.on());
    }

    private static boolean isSame(RatePerformance c, PerformanceRated known) {
        return known.period().equals(c.period())
                && Objects.equals(known.ratedBy(), c.ratedBy())
                && isSame(c.appraisal(), known.appraisal());
    }

    /** Scores are the same by value: 90 and 90.0 are one score. */
    private static boolean isSame(Appraisal one, Appraisal other) {
        return one.result() == other.result()
                && one.behaviour() == other.behaviour()
                && plain(one).equals(plain(other))
                && one.behaviours().equals(other.behaviours())
                && one.weak().equals(other.weak());
    }

    private static Optional<BigDecimal> plain(Appraisal appraisal) {
        return Optional.ofNullable(appraisal.score()).map(BigDecimal::stripTrailingZeros);
    }
}
