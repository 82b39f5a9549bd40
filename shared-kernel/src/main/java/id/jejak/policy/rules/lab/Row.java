package id.jejak.policy.rules.lab;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.policy.rules.Fired;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A decision that the candidate changes. No name, and nothing of a person but what the model reads.
 *
 * @param employee null where the decision is about a programme; agency, class of post and kind of
 *     employment, too
 * @param programme null where the decision is about an employee
 * @param inputs what the baseline saw
 * @param inputsAfter what the candidate saw otherwise: other JP, or facts the baseline does not
 *     read
 * @param rulesBefore the rules that fired, as the authority names them
 */
public record Row(
        @Nullable String employee,
        @Nullable String agency,
        @Nullable PostClass postClass,
        @Nullable EmploymentKind kind,
        @Nullable Programme programme,
        LocalDate on,
        String policy,
        Direction direction,
        String before,
        String after,
        SortedMap<String, String> inputs,
        SortedMap<String, String> inputsAfter,
        List<Fired> rulesBefore,
        List<Fired> rulesAfter) {
    /**
     * @param code by which offices know it
     */
    public record Programme(String id, String code, String title) {}

    public Row {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        inputsAfter = Collections.unmodifiableSortedMap(new TreeMap<>(inputsAfter));
        rulesBefore = List.copyOf(rulesBefore);
        rulesAfter = List.copyOf(rulesAfter);
    }

    /** About an employee. */
    public Row(
            String employee,
            String agency,
            PostClass postClass,
            EmploymentKind kind,
            LocalDate on,
            String policy,
            Direction direction,
            String before,
            String after,
            SortedMap<String, String> inputs,
            SortedMap<String, String> inputsAfter,
            List<Fired> rulesBefore,
            List<Fired> rulesAfter) {
        this(
                employee,
                agency,
                postClass,
                kind,
                null,
                on,
                policy,
                direction,
                before,
                after,
                inputs,
                inputsAfter,
                rulesBefore,
                rulesAfter);
    }
}
