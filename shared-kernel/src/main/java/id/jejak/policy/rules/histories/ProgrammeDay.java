package id.jejak.policy.rules.histories;

import id.jejak.policy.rules.Inputs;
import id.jejak.policy.rules.Value;
import id.jejak.policy.rules.histories.ProgrammeStory.Evaluated;
import id.jejak.policy.rules.histories.ProgrammeStory.Opened;
import id.jejak.policy.rules.histories.ProgrammeStory.Recorded;
import id.jejak.training.rules.ProgrammeFollowUp;
import id.jejak.training.rules.ProgrammeFollowUp.Change;
import id.jejak.training.rules.ProgrammeReview;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One day on which a policy decides about a programme, on what was recorded since the last decision
 * about it. Belongs to one thread.
 */
public final class ProgrammeDay {
    private final Snapshot snapshot;
    private final ProgrammeStory story;

    /** As of now; shared by all days of the programme. */
    private final Map<Evaluated, Change> found;

    private final int day;
    private final @Nullable Opened opened;
    private @Nullable Inputs today;
    private @Nullable Inputs then;

    private ProgrammeDay(
            Snapshot snapshot,
            ProgrammeStory story,
            Map<Evaluated, Change> found,
            int day,
            @Nullable Opened opened) {
        this.snapshot = snapshot;
        this.story = story;
        this.found = found;
        this.day = day;
        this.opened = opened;
    }

    /**
     * Reviews that were opened, and for the policy that opens them also each day on which an
     * evaluation closed.
     *
     * @param policy id; of one that decides about no programme there is no day
     * @param from first day, since 1970-01-01
     * @param to last day
     * @return in the order of days
     */
    public static List<ProgrammeDay> find(
            Snapshot snapshot, ProgrammeStory story, String policy, int from, int to) {
        var days = new TreeSet<Integer>();
        var openings = new TreeMap<Integer, List<Opened>>();
        if (policy.equals(ProgrammeReview.ID)) {
            story.evaluations().forEach(one -> days.add(one.day()));
        }
        if (policy.equals(ProgrammeReview.ID) || policy.equals(ProgrammeFollowUp.ID)) {
            story.openings()
                    .forEach(
                            one ->
                                    openings.computeIfAbsent(one.day(), _ -> new ArrayList<>())
                                            .add(one));
        }
        days.addAll(openings.keySet());
        var all = new ArrayList<ProgrammeDay>();
        var found = new IdentityHashMap<Evaluated, Change>();
        for (var day : days.subSet(from, true, to, true)) {
            var acts = openings.getOrDefault(day, List.of());
            acts.forEach(act -> all.add(new ProgrammeDay(snapshot, story, found, day, act)));
            if (acts.isEmpty()) {
                all.add(new ProgrammeDay(snapshot, story, found, day, null));
            }
        }
        return all;
    }

    public ProgrammeStory programme() {
        return story;
    }

    /** Since 1970-01-01. */
    public int day() {
        return day;
    }

    /**
     * What the histories tell of that day by now.
     *
     * @param names of facts; those that are absent are left out
     */
    public Inputs inputs(Collection<String> names) {
        if (today == null) {
            today = snapshot.evidence(story, since(), day, Long.MAX_VALUE, found).inputs();
        }
        return only(names, today);
    }

    /** What was recorded before the review was opened; of a day without one, what is known now. */
    public Inputs inputsThen(Collection<String> names) {
        if (opened == null) {
            return inputs(names);
        }
        if (then == null) {
            var known = opened.position() - 1;
            then = snapshot.evidence(story, since(), day, known, new IdentityHashMap<>()).inputs();
        }
        return only(names, then);
    }

    /** Null where no event says what this policy decided. */
    public @Nullable RecordedOutcome recorded(String policy) {
        return opened == null
                ? null
                : opened.recorded().stream()
                        .filter(one -> one.policy().equals(policy))
                        .map(Recorded::outcome)
                        .findFirst()
                        .orElse(null);
    }

    /** The day of the decision before: one of the day itself is about this review, or follows. */
    private int since() {
        var since = Integer.MIN_VALUE;
        for (var decided : story.decisions()) {
            if (opened == null ? decided.day() < day : decided.position() < opened.position()) {
                since = Math.max(since, decided.day());
            }
        }
        return since;
    }

    private static Inputs only(Collection<String> names, Inputs all) {
        var values = new TreeMap<String, Value>(all.values());
        values.keySet().retainAll(names);
        return new Inputs(values);
    }
}
