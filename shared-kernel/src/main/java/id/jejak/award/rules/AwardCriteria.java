package id.jejak.award.rules;

import id.jejak.award.events.Criterion;
import id.jejak.award.events.Finding;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.PolicyRef;
import id.jejak.performance.events.Rating;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What is looked at in a nominee for an award of a city. The ground is PP 11/2017 art. 231 and PP
 * 49/2018 art. 45 (devotion, skill, discipline, work achievement); the numbers (two ratings, five
 * years) are decided here, as no rule text of a city was found (domain facts 8). It informs the
 * committee and refuses nobody.
 */
public final class AwardCriteria {
    public static final PolicyRef POLICY = new PolicyRef("award-criteria", "2025.1");
    private static final int RATINGS = 2;
    private static final int YEARS = 5;

    private AwardCriteria() {}

    /**
     * @param ratings yearly ratings known before the nomination, the newest first
     */
    public static List<Finding> of(
            boolean inService,
            Collection<Measure> measures,
            List<Rating> ratings,
            LocalDate nominatedOn) {
        var since = nominatedOn.minusYears(YEARS);
        var clean =
                measures.stream()
                        .filter(Measure::isGrave)
                        .filter(measure -> !measure.from().isAfter(nominatedOn))
                        .noneMatch(measure -> measure.lastKnownDay().isAfter(since));
        return List.of(
                new Finding(Criterion.IN_SERVICE, inService),
                new Finding(Criterion.CLEAN_RECORD, clean),
                new Finding(Criterion.GOOD_RATINGS, isGood(ratings)));
    }

    private static boolean isGood(List<Rating> ratings) {
        return ratings.size() >= RATINGS
                && ratings.stream()
                        .limit(RATINGS)
                        .allMatch(one -> one == Rating.BAIK || one == Rating.SANGAT_BAIK);
    }
}
