package id.jejak.dashboards.read.agencydashboard;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PostClass;
import id.jejak.policy.rules.NoDecision;
import id.jejak.policy.rules.Policy;
import id.jejak.tallies.Person;
import id.jejak.training.rules.JpDuty;
import id.jejak.training.rules.JpDuty.Standing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How years stand to the duty of one version. What was asked before is not decided again. */
final class Standings {
    private static final int MOST_KEPT = 100_000;
    private static final long MOST_JP = 200_000;

    private final Policy version;
    private final Map<Year, Optional<Standing>> known = new ConcurrentHashMap<>();

    Standings(Policy version) {
        this.version = version;
    }

    /**
     * All that the version asks about one year of somebody.
     *
     * @param jp hundredths that count
     * @param outside hundredths of own initiative
     */
    record Year(EmploymentKind kind, PostClass post, long jp, long outside) {
        static Year of(Person person, long jp, long outside) {
            return new Year(person.kind(), person.postClass(), jp, outside);
        }
    }

    /** Empty where the version decides nothing. */
    Optional<Standing> of(Year year) {
        var before = known.get(year);
        if (before != null) {
            return before;
        }
        var now = decided(year);
        if (known.size() < MOST_KEPT) {
            known.put(year, now);
        }
        return now;
    }

    private Optional<Standing> decided(Year year) {
        try {
            var inputs = JpDuty.inputs(year.kind(), year.post(), jp(year.jp()), jp(year.outside()));
            return Optional.of(JpDuty.of(inputs, version));
        } catch (NoDecision _) {
            return Optional.empty();
        }
    }

    private static Jp jp(long hundredths) {
        return new Jp(BigDecimal.valueOf(Math.min(hundredths, MOST_JP), 2));
    }
}
