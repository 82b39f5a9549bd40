package id.jejak.policy.read.lab;

import id.jejak.kernel.PolicyRef;
import id.jejak.pages.Names;
import id.jejak.pages.Wording;
import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.lab.Counts;
import id.jejak.policy.rules.lab.Dimension;
import id.jejak.policy.rules.lab.Stamp;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** A report's codes, as a reader reads them. */
public final class LabWords {
    private static final List<ToLongFunction<Counts>> COLUMNS =
            List.of(Counts::evaluated, Counts::won, Counts::lost, Counts::unchanged);
    private final Wording words;
    private final Names.Lookup names;
    private final Map<String, String> policies;
    private final Set<PolicyRef> recorded;

    /**
     * @param policies names by id
     * @param recorded versions that the reader may open
     */
    LabWords(
            Wording words,
            Names.Lookup names,
            Map<String, String> policies,
            Set<PolicyRef> recorded) {
        this.words = words;
        this.names = names;
        this.policies = Map.copyOf(policies);
        this.recorded = Set.copyOf(recorded);
    }

    String say(String key) {
        return words.say(key);
    }

    /** The policy's name today; its id where nobody knows it any more. */
    public String policy(String id) {
        return policies.getOrDefault(id, id);
    }

    /** Whether it has a page of its own; what was only tried in a question has none. */
    public boolean isRecorded(Stamp.Used used) {
        return recorded.contains(new PolicyRef(used.policy(), used.version()));
    }

    /** What a question tried. */
    public String tried(Stamp stamp) {
        return stamp.candidate().stream()
                .map(used -> policy(used.policy()) + " " + used.version())
                .collect(Collectors.joining(", "));
    }

    /** What a group of a breakdown is called. */
    String group(Dimension dimension, String group) {
        return switch (dimension) {
            case AGENCY -> names.agency(group);
            case YEAR -> group;
            case POST_CLASS -> words.say("postclass." + group);
            case SEX -> words.say("sex." + group);
            case AGE_BAND -> words.say("ageband." + group);
            case KIND -> words.say("kind." + group);
        };
    }

    /** A line of a comparison, which may be about everybody. */
    public String line(String dimension, String group) {
        return group.isEmpty() ? words.say("lab.all") : group(Dimension.valueOf(dimension), group);
    }

    /** Evaluated, won, lost and unchanged, each of both reports. */
    public List<@Nullable Long> numbers(Comparison.Line line) {
        var numbers = new ArrayList<@Nullable Long>();
        COLUMNS.forEach(
                column -> {
                    numbers.add(number(line.one(), column));
                    numbers.add(number(line.other(), column));
                });
        return numbers;
    }

    private static @Nullable Long number(@Nullable Counts counts, ToLongFunction<Counts> column) {
        return counts == null ? null : column.applyAsLong(counts);
    }

    /** Words of a model, such as {@code SANGAT_TINGGI}: without their capitals. */
    public String outcome(String text) {
        var isCode = text.equals(text.toUpperCase(Locale.ROOT));
        var said = isCode ? text.replace('_', ' ').toLowerCase(Locale.ROOT) : text;
        return said.isEmpty()
                ? said
                : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    public String rules(List<Fired> fired) {
        return fired.stream().map(Fired::rule).collect(Collectors.joining(", "));
    }
}
