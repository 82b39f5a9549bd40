package id.jejak.policy.read.lab;

import static java.util.Objects.requireNonNullElse;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Sex;
import id.jejak.policy.rules.PolicyModel;
import id.jejak.policy.rules.lab.Population;
import id.jejak.policy.rules.lab.Question;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A question as it is asked: versions by their names, or with a text of their own.
 *
 * @param baseline the version to compare with, by policy; what was in force where not named
 */
record QuestionForm(
        @Nullable Map<String, String> baseline,
        @Nullable List<Candidate> candidate,
        @Nullable Who population,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int MOST_CANDIDATES = 20;

    /**
     * @param version of the policy; the name of the draft where a text comes along
     * @param dmn null for a version that is known
     */
    record Candidate(@Nullable String policy, @Nullable String version, @Nullable String dmn) {}

    record Who(
            @Nullable Set<String> agencies,
            @Nullable Set<EmploymentKind> kinds,
            @Nullable Set<Sex> sexes,
            @Nullable Set<PostClass> postClasses,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            @Nullable LocalDate servingFrom,
            @Nullable LocalDate servingTo) {
        Population population() {
            return new Population(
                    new TreeSet<>(requireNonNullElse(agencies, Set.of())),
                    requireNonNullElse(kinds, Set.of()),
                    requireNonNullElse(sexes, Set.of()),
                    requireNonNullElse(postClasses, Set.of()),
                    ageFrom,
                    ageTo,
                    servingFrom,
                    servingTo);
        }
    }

    /**
     * @param today the last day of the period where none is given
     * @throws InvalidValue if a name, a bound or a version makes no sense
     */
    Question question(PolicyLibrary library, LocalDate today) {
        var tried = new TreeMap<String, PolicyModel>();
        var given = requireNonNullElse(candidate, List.<Candidate>of());
        if (given.size() > MOST_CANDIDATES) {
            throw new InvalidValue(
                    "lab.too-many-policies", "At most 20 policies are tried at once.");
        }
        for (var one : given) {
            var ref = ref(one.policy(), one.version());
            var dmn = one.dmn();
            var model = dmn == null ? known(library, ref) : new PolicyModel(ref, dmn);
            if (tried.put(ref.id(), model) != null) {
                throw new InvalidValue(
                        "lab.policy-twice", "A question tries one version of each policy.");
            }
        }
        return new Question(
                baseline(library),
                tried,
                population == null ? Population.EVERYBODY : population.population(),
                bounded(requireNonNullElse(from, FIRST), today),
                bounded(requireNonNullElse(to, today), today));
    }

    /** No history begins earlier, and nothing is known of what comes much later. */
    private static LocalDate bounded(LocalDate day, LocalDate today) {
        if (day.isBefore(EARLIEST) || day.isAfter(today.plusYears(1))) {
            throw new InvalidValue(
                    "lab.period-out-of-range", "A period lies between 1950 and a year from today.");
        }
        return day;
    }

    private SortedMap<String, PolicyModel> baseline(PolicyLibrary library) {
        var fixed = new TreeMap<String, PolicyModel>();
        requireNonNullElse(baseline, Map.<String, String>of())
                .forEach(
                        (policy, version) -> {
                            var ref = ref(policy, version);
                            fixed.put(ref.id(), known(library, ref));
                        });
        return fixed;
    }

    private static PolicyRef ref(@Nullable String policy, @Nullable String version) {
        if (policy == null
                || version == null
                || !NAME.matcher(policy).matches()
                || !NAME.matcher(version).matches()) {
            throw new InvalidValue(
                    "lab.bad-policy", "A policy and its version are named in small letters.");
        }
        return new PolicyRef(policy, version);
    }

    private static PolicyModel known(PolicyLibrary library, PolicyRef ref) {
        return library.text(ref)
                .orElseThrow(
                        () ->
                                new InvalidValue(
                                        "lab.unknown-policy",
                                        "Nobody knows " + ref.id() + " " + ref.version() + "."));
    }
}
