package id.jejak.policy.rules.lab;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Sex;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of one policy, broken down in every dimension. */
final class Groups {
    private static final int FIRST_YEAR = 1950;
    static final int YEARS = 200;

    private final Map<String, Group> agencies = new HashMap<>();
    private final Group[] years = groups(YEARS);
    private final Group[] classes = groups(PostClass.values().length);
    private final Group[] sexes = groups(Sex.values().length);
    private final Group[] ages = groups(AgeBand.values().length);
    private final Group[] kinds = groups(EmploymentKind.values().length);

    private @Nullable String lastAgency;
    private Group lastGroup = new Group();

    private static Group[] groups(int many) {
        var groups = new Group[many];
        for (var at = 0; at < many; at++) {
            groups[at] = new Group();
        }
        return groups;
    }

    static int yearOf(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    static int indexOf(int year) {
        return Math.clamp(year - FIRST_YEAR, 0, YEARS - 1);
    }

    static int yearAt(int index) {
        return FIRST_YEAR + index;
    }

    void add(Lives life, int day, Direction to, long before, long after) {
        agency(life.agencyOn(day)).add(to, before, after);
        add(day, to, before, after);
        var history = life.history();
        classes[history.postClassOn(day).ordinal()].add(to, before, after);
        sexes[history.sex().ordinal()].add(to, before, after);
        ages[AgeBand.of(history.ageOn(day)).ordinal()].add(to, before, after);
        kinds[history.kindOn(day).ordinal()].add(to, before, after);
    }

    void add(int day, Direction to, long before, long after) {
        years[indexOf(yearOf(day))].add(to, before, after);
    }

    /** Most often the same as just before. */
    private Group agency(String id) {
        if (lastAgency == null || !id.equals(lastAgency)) {
            lastAgency = id;
            lastGroup = agencies.computeIfAbsent(id, _ -> new Group());
        }
        return lastGroup;
    }

    void plus(Groups other) {
        other.agencies.forEach(
                (agency, group) -> agencies.computeIfAbsent(agency, _ -> new Group()).plus(group));
        plus(years, other.years);
        plus(classes, other.classes);
        plus(sexes, other.sexes);
        plus(ages, other.ages);
        plus(kinds, other.kinds);
    }

    private static void plus(Group[] all, Group[] others) {
        for (var at = 0; at < all.length; at++) {
            all[at].plus(others[at]);
        }
    }

    /** Groups in which nothing was decided are left out. */
    List<Breakdown> breakdowns() {
        var all = new ArrayList<Breakdown>();
        new TreeMap<>(agencies)
                .forEach(
                        (agency, group) ->
                                all.add(new Breakdown(Dimension.AGENCY, agency, group.counts())));
        for (var at = 0; at < YEARS; at++) {
            list(Dimension.YEAR, Integer.toString(yearAt(at)), years[at], all);
        }
        list(Dimension.POST_CLASS, PostClass.values(), classes, all);
        list(Dimension.SEX, Sex.values(), sexes, all);
        list(Dimension.AGE_BAND, AgeBand.values(), ages, all);
        list(Dimension.KIND, EmploymentKind.values(), kinds, all);
        return all;
    }

    private static void list(
            Dimension dimension, Enum<?>[] keys, Group[] groups, List<Breakdown> all) {
        for (var key : keys) {
            list(dimension, key.name(), groups[key.ordinal()], all);
        }
    }

    private static void list(Dimension dimension, String key, Group group, List<Breakdown> all) {
        if (!group.isEmpty()) {
            all.add(new Breakdown(dimension, key, group.counts()));
        }
    }
}
