package id.jejak.policy.read.lab;

import static id.jejak.projecting.QueryText.text;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.PostClass;
import id.jejak.policy.rules.lab.Direction;
import id.jejak.policy.rules.lab.Row;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Query parameters that choose among changed decisions. */
record ChangeFilter(
        @Nullable String policy,
        @Nullable String direction,
        @Nullable String agency,
        @Nullable String year,
        @Nullable String postClass,
        @Nullable String kind,
        @Nullable String employee,
        @Nullable String before,
        @Nullable String after) {

    /**
     * @throws InvalidValue {@code query.unknown-word} for a word that no list has
     */
    ChangeFilter {
        policy = text(policy);
        agency = text(agency);
        year = text(year);
        employee = text(employee);
        before = text(before);
        after = text(after);
        direction = word(text(direction), Direction.values());
        postClass = word(text(postClass), PostClass.values());
        kind = word(text(kind), EmploymentKind.values());
    }

    private static @Nullable String word(@Nullable String word, Enum<?>[] list) {
        if (word != null && Arrays.stream(list).noneMatch(one -> one.name().equals(word))) {
            throw new InvalidValue(
                    "query.unknown-word", "One of these is needed: " + Arrays.toString(list) + ".");
        }
        return word;
    }

    boolean takes(Row row) {
        return is(policy, row.policy())
                && is(direction, row.direction().name())
                && is(agency, row.agency())
                && is(year, Integer.toString(row.on().getYear()))
                && is(postClass, row.postClass().name())
                && is(kind, row.kind().name())
                && is(employee, row.employee())
                && is(before, row.before())
                && is(after, row.after());
    }

    private static boolean is(@Nullable String wanted, String found) {
        return wanted == null || wanted.equals(found);
    }
}
