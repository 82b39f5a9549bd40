package id.jejak.policy.rules.lab;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether the versions that decided at the time give what was recorded: the first check of every
 * run, over the decisions that the question is about.
 *
 * @param recorded decisions that an event recorded with its policy
 * @param reproduced those that come out the same today
 * @param knownLater those of them that would come out otherwise on what the histories tell of their
 *     day by now: facts were recorded or corrected after them. Null in older reports
 * @param different the first of the others, in the order of employees
 */
public record Reproduction(
        long recorded, long reproduced, @Nullable Long knownLater, List<Different> different) {
    static final int MOST = 200;

    public Reproduction {
        different = List.copyOf(different);
    }

    /**
     * @param employee null where the decision is about a programme
     * @param programme its id; null where the decision is about an employee
     * @param version that decided then
     * @param then as the event has it
     * @param now as the model gives it
     */
    public record Different(
            @Nullable String employee,
            @Nullable String programme,
            LocalDate on,
            String policy,
            String version,
            String then,
            String now) {
        /** About an employee. */
        public Different(
                String employee,
                LocalDate on,
                String policy,
                String version,
                String then,
                String now) {
            this(employee, null, on, policy, version, then, now);
        }
    }

    /** The same without people. */
    public Reproduction figures() {
        return new Reproduction(recorded, reproduced, knownLater, List.of());
    }
}
