package id.jejak.policy.rules.lab;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.Sex;
import id.jejak.policy.rules.histories.History;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose decisions are looked at. An empty set and an absent bound leave everybody in. Agency, kind,
 * class of post and age are those of the day of the decision.
 *
 * @param agencies ids of agencies; everything below one counts, so a city is its topmost agency
 * @param ageFrom least age in whole years
 * @param ageTo greatest age in whole years
 * @param servingFrom service began on this day or later
 * @param servingTo service began on this day or earlier
 */
public record Population(
        SortedSet<String> agencies,
        Set<EmploymentKind> kinds,
        Set<Sex> sexes,
        Set<PostClass> postClasses,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable LocalDate servingFrom,
        @Nullable LocalDate servingTo) {
    public static final Population EVERYBODY =
            new Population(new TreeSet<>(), Set.of(), Set.of(), Set.of(), null, null, null, null);

    /**
     * @throws InvalidValue {@code lab.bad-population} if a lower bound is above its upper one
     */
    public Population {
        agencies = Collections.unmodifiableSortedSet(new TreeSet<>(agencies));
        kinds = ordered(kinds, EmploymentKind.class);
        sexes = ordered(sexes, Sex.class);
        postClasses = ordered(postClasses, PostClass.class);
        if (isAbove(ageFrom, ageTo) || isAbove(servingFrom, servingTo)) {
            throw new InvalidValue(
                    "lab.bad-population", "A lower bound of the population is above its upper.");
        }
    }

    private static <E extends Enum<E>> Set<E> ordered(Set<E> some, Class<E> type) {
        var all = EnumSet.noneOf(type);
        all.addAll(some);
        return Collections.unmodifiableSet(all);
    }

    /**
     * Every limit by its name, such as {@code ageFrom}; lists in one line, apart by commas. Nothing
     * where everybody is looked at.
     */
    SortedMap<String, String> limits() {
        var limits = new TreeMap<String, String>();
        put(limits, "agencies", agencies);
        put(limits, "kinds", kinds);
        put(limits, "sexes", sexes);
        put(limits, "postClasses", postClasses);
        put(limits, "ageFrom", Stream.ofNullable(ageFrom).toList());
        put(limits, "ageTo", Stream.ofNullable(ageTo).toList());
        put(limits, "servingFrom", Stream.ofNullable(servingFrom).toList());
        put(limits, "servingTo", Stream.ofNullable(servingTo).toList());
        return limits;
    }

    private static void put(SortedMap<String, String> limits, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            limits.put(
                    name, values.stream().map(Object::toString).collect(Collectors.joining(",")));
        }
    }

    private static <C extends Comparable<? super C>> boolean isAbove(
            @Nullable C lower, @Nullable C upper) {
        return lower != null && upper != null && lower.compareTo(upper) > 0;
    }

    boolean admits(Lives life, int day) {
        var history = life.history();
        return admitsPerson(history)
                && (kinds.isEmpty() || kinds.contains(history.kindOn(day)))
                && (postClasses.isEmpty() || postClasses.contains(history.postClassOn(day)))
                && isOfAge(history, day)
                && (agencies.isEmpty() || life.isInPlace(day));
    }

    private boolean admitsPerson(History life) {
        var since = life.serviceSince();
        return (sexes.isEmpty() || sexes.contains(life.sex()))
                && (servingFrom == null || since >= servingFrom.toEpochDay())
                && (servingTo == null || since <= servingTo.toEpochDay());
    }

    private boolean isOfAge(History life, int day) {
        if (ageFrom == null && ageTo == null) {
            return true;
        }
        var age = life.ageOn(day);
        return (ageFrom == null || age >= ageFrom) && (ageTo == null || age <= ageTo);
    }
}
