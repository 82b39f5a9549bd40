package id.jejak.award.rules;

import id.jejak.award.events.Criterion;
import id.jejak.award.events.Finding;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.PolicyRef;
import id.jejak.performance.events.Rating;
import id.jejak.policy.rules.Decided;
import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policies;
import id.jejak.policy.rules.Policy;
import id.jejak.policy.rules.Value;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * What the policy {@value #ID} finds in a nominee for an award of a city (PP 11/2017 art. 231 and
 * PP 49/2018 art. 45; domain facts 8). It informs the committee and refuses nobody.
 */
public final class AwardCriteria {
    public static final String ID = "award-criteria";

    private static final int YEARS = 5;
    private static final String NONE = "NONE";

    private AwardCriteria() {}

    public record Found(List<Finding> findings, PolicyRef policy) {}

    /**
     * @param ratings yearly ratings known before the nomination, the newest first
     * @param version named by the call, whatever is in force since
     * @throws NoDecision if there is no such version, or it decides nothing
     */
    public static Found of(
            boolean inService,
            Collection<Measure> measures,
            List<Rating> ratings,
            LocalDate nominatedOn,
            PolicyRef version,
            Policies policies) {
        var policy =
                policies.version(version.versionOnly())
                        .orElseThrow(() -> new NoDecision("no " + ID + " " + version.version()));
        return of(inputs(inService, measures, ratings, nominatedOn), policy);
    }

    /**
     * @throws NoDecision if the version decides nothing
     */
    public static Found of(Inputs inputs, Policy policy) {
        var decided = Decided.by(policy, inputs);
        return new Found(
                List.of(
                        new Finding(Criterion.IN_SERVICE, decided.holds("inServiceMet")),
                        new Finding(Criterion.CLEAN_RECORD, decided.holds("cleanRecordMet")),
                        new Finding(Criterion.GOOD_RATINGS, decided.holds("goodRatingsMet"))),
                decided.policy());
    }

    /** What the policy asks about a nominee. */
    public static Inputs inputs(
            boolean inService,
            Collection<Measure> measures,
            List<Rating> ratings,
            LocalDate nominatedOn) {
        var facts = new TreeMap<String, Value>();
        facts.put("inService", Value.of(inService));
        facts.put("disciplineLastFiveYears", Value.of(heaviest(measures, nominatedOn)));
        facts.put("ratingLast", Value.of(rating(ratings, 0)));
        facts.put("ratingBefore", Value.of(rating(ratings, 1)));
        return new Inputs(facts);
    }

    private static String heaviest(Collection<Measure> measures, LocalDate on) {
        var since = on.minusYears(YEARS);
        return measures.stream()
                .filter(measure -> !measure.from().isAfter(on))
                .filter(measure -> measure.lastKnownDay().isAfter(since))
                .map(Measure::severity)
                .max(Severity::compareTo)
                .map(Severity::name)
                .orElse(NONE);
    }

    private static String rating(List<Rating> ratings, int at) {
        return at < ratings.size() ? ratings.get(at).name() : NONE;
    }
}
