package id.jejak.policy.read.lab;

import static id.jejak.projecting.QueryText.text;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.InvalidValue;
import id.jejak.kernel.PostClass;
import id.jejak.policy.rules.lab.Direction;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.stream.Stream;

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

    /** Whether it asks who somebody is, not only what was decided. */
    boolean aimsAtPeople() {
        return Stream.of(agency, year, postClass, kind, employee).anyMatch(Objects::nonNull);
    }

    /** The page that shows what this chooses. */
    String address(String id, long from) {
        var chosen = new LinkedHashMap<String, @Nullable Object>();
        chosen.put("policy", policy);
        chosen.put("direction", direction);
        chosen.put("agency", agency);
        chosen.put("year", year);
        chosen.put("postClass", postClass);
        chosen.put("kind", kind);
        chosen.values().removeIf(Objects::isNull);
        var address = UriComponentsBuilder.fromPath("/lab/questions/" + id);
        chosen.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        address.queryParam("from", from);
        return address.encode().buildAndExpand(chosen).toUriString();
    }

    /** What the reader may not know fits no filter. */
    boolean takes(Shown row) {
        return is(policy, row.policy())
                && is(direction, row.direction())
                && is(agency, row.agency())
                && is(year, row.year())
                && is(postClass, row.postClass())
                && is(kind, row.kind())
                && is(employee, row.person())
                && is(before, row.before())
                && is(after, row.after());
    }

    private static boolean is(@Nullable String wanted, @Nullable Object found) {
        return wanted == null || wanted.equals(String.valueOf(found));
    }
}
