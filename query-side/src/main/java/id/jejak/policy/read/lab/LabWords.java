package id.jejak.policy.read.lab;

import id.jejak.access.AgencyPaths;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.PolicyRef;
import id.jejak.pages.Names;
import id.jejak.pages.PolicyReasons;
import id.jejak.pages.PolicyWords;
import id.jejak.pages.ScopeWords;
import id.jejak.pages.Wording;
import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.lab.Dimension;
import id.jejak.policy.rules.lab.Report;
import id.jejak.policy.rules.lab.Stamp;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A report's codes, as a reader reads them. */
public final class LabWords {
    private static final int AGENCY_DEPTH = 2;

    private final Wording words;
    private final Names.Lookup names;
    private final AgencyPaths paths;
    private final Map<String, String> policies;
    private final Set<PolicyRef> recorded;
    private final LabTitles.Known titles;

    /**
     * @param policies names by id
     * @param recorded versions that the reader may open
     */
    LabWords(
            Wording words,
            Names.Lookup names,
            AgencyPaths paths,
            Map<String, String> policies,
            Set<PolicyRef> recorded,
            LabTitles.Known titles) {
        this.words = words;
        this.names = names;
        this.paths = paths;
        this.policies = Map.copyOf(policies);
        this.recorded = Set.copyOf(recorded);
        this.titles = titles;
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

    /** What a question asks, in words where it is a ready-made one. */
    public String title(Stamp stamp) {
        return title(stamp.candidate().stream().map(Stamp.Used::sha256).toList())
                .orElseGet(() -> tried(stamp));
    }

    /** As {@link #title(Stamp)}. */
    public String title(Kept kept) {
        return title(Objects.requireNonNullElse(kept.texts(), List.of()))
                .orElseGet(() -> tried(kept));
    }

    private Optional<String> title(List<String> texts) {
        return titles.of(texts).map(key -> words.say("lab.template." + key));
    }

    /** What a kept question tried: it lists policy and version, apart by a blank. */
    public String tried(Kept kept) {
        return kept.candidate().stream().map(this::candidate).collect(Collectors.joining(", "));
    }

    private String candidate(String named) {
        var parts = named.split(" ", 2);
        return policy(parts[0]) + " " + parts[parts.length - 1];
    }

    /** What a question tried. */
    public String tried(Stamp stamp) {
        return stamp.candidate().stream()
                .map(used -> policy(used.policy()) + " " + used.version())
                .collect(Collectors.joining(", "));
    }

    /** The days and the people that a question was about. */
    public String scope(@Nullable Map<String, String> scope) {
        return ScopeWords.say(scope, words, names);
    }

    /** Who was looked at; nothing where it was everybody, or nobody knows. */
    public String limits(Kept kept) {
        return kept.scope() == null || kept.isOfEverybody()
                ? ""
                : ScopeWords.people(kept.scope(), words, names);
    }

    /** What a group of a breakdown is called. */
    String group(Dimension dimension, String group) {
        return switch (dimension) {
            case AGENCY -> agency(group);
            case YEAR -> group;
            case POST_CLASS -> words.say("postclass." + group);
            case SEX -> words.say("sex." + group);
            case AGE_BAND -> words.say("ageband." + group);
            case KIND -> words.say("kind." + group);
        };
    }

    /** Units of many agencies bear one name: that of their agency goes with it. */
    private String agency(String id) {
        var path = paths.of(new AgencyId(id));
        return path.size() <= AGENCY_DEPTH
                ? names.agency(id)
                : names.agency(id) + ", " + names.agency(path.get(path.size() - 2));
    }

    /** The groups that the report has in a dimension, each once, with what it is called. */
    public Map<Dimension, List<Map.Entry<String, String>>> groups(Report report) {
        var groups = new EnumMap<Dimension, SortedMap<String, String>>(Dimension.class);
        report.policies().stream()
                .flatMap(policy -> policy.breakdowns().stream())
                .forEach(
                        one ->
                                groups.computeIfAbsent(one.dimension(), _ -> new TreeMap<>())
                                        .put(one.group(), group(one.dimension(), one.group())));
        var listed = new EnumMap<Dimension, List<Map.Entry<String, String>>>(Dimension.class);
        groups.forEach((dimension, named) -> listed.put(dimension, sorted(dimension, named)));
        return listed;
    }

    private static List<Map.Entry<String, String>> sorted(
            Dimension dimension, SortedMap<String, String> named) {
        var inOrder = named.entrySet().stream();
        return dimension == Dimension.AGENCY
                ? inOrder.sorted(Map.Entry.comparingByValue()).toList()
                : inOrder.toList();
    }

    String all() {
        return words.say("lab.all");
    }

    /** A number that a model gives, such as {@code shortfall}. */
    public String output(String name) {
        var key = "lab.output." + name;
        var said = words.say(key);
        return said.equals(key) ? name : said;
    }

    /** What models read, each with its meaning. */
    public List<String> facts(SortedMap<String, String> inputs) {
        return PolicyReasons.facts(inputs, words);
    }

    /**
     * Words of a model, such as {@code SANGAT_TINGGI}: as people say them, with a number behind. A
     * truth alone is a yes or a no.
     */
    public String outcome(String text) {
        if (text.equals("true") || text.equals("false")) {
            return words.say("lab.truth." + text);
        }
        var known = PolicyWords.say(text, words);
        if (!known.equals(text)) {
            return capital(known);
        }
        var blank = text.indexOf(' ');
        return blank > 0 && !text.startsWith("true") && !text.startsWith("false")
                ? outcome(text.substring(0, blank)) + text.substring(blank)
                : readable(text);
    }

    private static String readable(String text) {
        var isCode = text.equals(text.toUpperCase(Locale.ROOT));
        var said = isCode ? text.replace('_', ' ').toLowerCase(Locale.ROOT) : text;
        return capital(said);
    }

    private static String capital(String said) {
        return said.isEmpty()
                ? said
                : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /** The rules that fired here and there; none where they are all the same. */
    public String rulesOfBoth(List<Fired> here, List<Fired> there) {
        var others = there.stream().map(Fired::rule).collect(Collectors.toSet());
        var both = here.stream().map(Fired::rule).filter(others::contains).toList();
        return both.size() == here.size() ? "" : String.join(", ", both);
    }

    /** The rules that fired here and not there; all of them where the same ones fired. */
    public String rules(List<Fired> here, List<Fired> there) {
        var others = there.stream().map(Fired::rule).collect(Collectors.toSet());
        var own = here.stream().map(Fired::rule).filter(rule -> !others.contains(rule)).toList();
        return own.isEmpty()
                ? here.stream().map(Fired::rule).collect(Collectors.joining(", "))
                : String.join(", ", own);
    }
}
