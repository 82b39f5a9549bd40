package id.jejak.policy.read.lab;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.policy.rules.Fired;
import id.jejak.policy.rules.lab.Direction;
import id.jejak.policy.rules.lab.Row;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * A changed decision as somebody may see it.
 *
 * @param employee null for who may not know
 * @param pseudonym the same for all rows of a person in one report and in no other; null where the
 *     employee is named
 * @param agency null where too few share it; class of post and kind of employment, too
 * @param programme null where the decision is about an employee
 * @param on null for who may not know the employee
 */
public record Shown(
        @Nullable String employee,
        @Nullable String pseudonym,
        @Nullable String agency,
        @Nullable PostClass postClass,
        @Nullable EmploymentKind kind,
        Row.@Nullable Programme programme,
        @Nullable LocalDate on,
        int year,
        String policy,
        Direction direction,
        String before,
        String after,
        SortedMap<String, String> inputs,
        SortedMap<String, String> inputsAfter,
        List<Fired> rulesBefore,
        List<Fired> rulesAfter) {
    private static final int SHORT = 13;

    static Shown named(Row row) {
        return of(row, row.employee(), null, Told.ALL, row.on());
    }

    static Shown veiled(Row row, String pseudonym, Told told) {
        return of(row, null, pseudonym, told, null);
    }

    private static Shown of(
            Row row,
            @Nullable String employee,
            @Nullable String pseudonym,
            Told told,
            @Nullable LocalDate on) {
        return new Shown(
                employee,
                pseudonym,
                told.agency() ? row.agency() : null,
                told.standing() ? row.postClass() : null,
                told.standing() ? row.kind() : null,
                row.programme(),
                on,
                row.on().getYear(),
                row.policy(),
                row.direction(),
                row.before(),
                row.after(),
                row.inputs(),
                row.inputsAfter(),
                row.rulesBefore(),
                row.rulesAfter());
    }

    /** Whom the row is about, as far as the reader may know. */
    String person() {
        if (programme != null) {
            return programme.id();
        }
        return employee == null ? String.valueOf(pseudonym) : employee;
    }

    /** Enough of the pseudonym for a page. */
    public @Nullable String alias() {
        return pseudonym == null ? null : pseudonym.substring(0, SHORT);
    }
}
