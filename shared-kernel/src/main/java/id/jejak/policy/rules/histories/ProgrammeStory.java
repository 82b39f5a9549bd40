package id.jejak.policy.rules.histories;

import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One programme as the ledger tells it, each list in the order of the ledger. Days are days since
 * 1970-01-01. What is still read grows; a copy does not.
 */
public record ProgrammeStory(
        String id,
        String code,
        String title,
        List<Evaluated> evaluations,
        List<Opened> openings,
        List<Decided> decisions) {

    /**
     * A closed evaluation of behaviour.
     *
     * @param session its number in the {@link World}
     * @param completedOn the day the participant completed the session
     * @param aims of the session: competency and level, packed like a result
     * @param hundredths of a percent: what superior and colleagues found
     */
    record Evaluated(
            int day,
            long position,
            int session,
            EmployeeId participant,
            int completedOn,
            int[] aims,
            int hundredths) {
        Percent result() {
            return new Percent(BigDecimal.valueOf(hundredths, 2));
        }
    }

    /**
     * A review that was opened.
     *
     * @param recorded what policies decided, by their ids
     */
    record Opened(int day, long position, List<Recorded> recorded) {}

    record Recorded(String policy, RecordedOutcome outcome) {}

    record Decided(int day, long position) {}

    static ProgrammeStory of(String id, String code, String title) {
        return new ProgrammeStory(
                id, code, title, new ArrayList<>(0), new ArrayList<>(0), new ArrayList<>(0));
    }

    ProgrammeStory copy() {
        return new ProgrammeStory(
                id,
                code,
                title,
                List.copyOf(evaluations),
                List.copyOf(openings),
                List.copyOf(decisions));
    }
}
