package id.jejak.policy.rules.lab;

import id.jejak.kernel.InvalidValue;
import id.jejak.policy.rules.PolicyModel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What would have been decided otherwise?
 *
 * @param baseline the version to compare with, by policy; of a policy that is not named, what was
 *     in force on each day
 * @param candidate one version or draft of each policy that is to change, all of them together
 * @param from first day whose decisions are looked at
 * @param to the last one
 */
public record Question(
        SortedMap<String, PolicyModel> baseline,
        SortedMap<String, PolicyModel> candidate,
        Population population,
        LocalDate from,
        LocalDate to) {

    /**
     * @throws InvalidValue {@code lab.no-candidate} if nothing is to change, {@code lab.bad-period}
     *     if the period ends before it begins, {@code lab.programmes-apart} if policies of
     *     programmes and of employees are tried together, {@code lab.programmes-have-no-population}
     *     if a population is chosen for programmes
     */
    public Question {
        baseline = Collections.unmodifiableSortedMap(new TreeMap<>(baseline));
        candidate = Collections.unmodifiableSortedMap(new TreeMap<>(candidate));
        if (candidate.isEmpty()) {
            throw new InvalidValue("lab.no-candidate", "A question needs a policy to try.");
        }
        if (to.isBefore(from)) {
            throw new InvalidValue("lab.bad-period", "The period ends before it begins.");
        }
        aboutOneKind(candidate.keySet(), population);
    }

    /** Nothing flows between them, and no programme is of an age or in an agency. */
    private static void aboutOneKind(Set<String> policies, Population population) {
        var about = policies.stream().filter(Chain.OF_PROGRAMMES::contains).count();
        if (about > 0 && about < policies.size()) {
            throw new InvalidValue(
                    "lab.programmes-apart",
                    "Policies about programmes and about employees are two questions.");
        }
        if (about > 0 && !population.equals(Population.EVERYBODY)) {
            throw new InvalidValue(
                    "lab.programmes-have-no-population",
                    "Reviews of programmes are looked at whole, whoever took part.");
        }
    }

    /** What it is limited to: {@code from} and {@code to}, and the limits of its population. */
    public SortedMap<String, String> scope() {
        var scope = population.limits();
        scope.put("from", from.toString());
        scope.put("to", to.toString());
        return scope;
    }

    /** Whether its policies decide about programmes; else they decide about employees. */
    public boolean isAboutProgrammes() {
        return Chain.OF_PROGRAMMES.containsAll(candidate.keySet());
    }

    /**
     * SHA-256 in hexadecimal: the same for the same question about the same histories and policies,
     * and for no other.
     *
     * @param stamp everything used, with its hashes
     */
    public String id(Stamp stamp) {
        var text = new StringBuilder();
        text.append(from).append('\n').append(to).append('\n').append(population).append('\n');
        stamp.baseline().forEach(used -> text.append("baseline ").append(used).append('\n'));
        stamp.candidate().forEach(used -> text.append("candidate ").append(used).append('\n'));
        text.append(stamp.position());
        stamp.leftOut().forEach(at -> text.append("\nwithout ").append(at));
        return HexFormat.of().formatHex(sha256(text.toString()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
