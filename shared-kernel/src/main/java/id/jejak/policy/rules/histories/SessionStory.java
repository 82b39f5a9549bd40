package id.jejak.policy.rules.histories;

import id.jejak.kernel.EmployeeId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What reviews have to know of one session; grows while the ledger is read. */
final class SessionStory {
    private static final int[] NONE = {};
    private static final EmployeeId[] NOBODY = {};

    private EmployeeId[] participants = NOBODY;
    private int[] days = NONE;
    private int size;
    private int[] aims = NONE;
    private List<Said> said = List.of();

    /**
     * What one participant said of it.
     *
     * @param result in hundredths of a percent
     */
    record Said(int day, long position, int result) {}

    /**
     * @param nextAims competency and level, packed like a result; those of the session
     */
    void completed(EmployeeId participant, int day, int[] nextAims) {
        if (size == days.length) {
            participants = Arrays.copyOf(participants, Math.max(2, 2 * size));
            days = Arrays.copyOf(days, participants.length);
        }
        participants[size] = participant;
        days[size++] = day;
        if (!Arrays.equals(aims, nextAims)) {
            aims = nextAims;
        }
    }

    /** {@link Days#NEVER} for somebody who did not complete it. */
    int completedOn(EmployeeId participant) {
        for (var at = size - 1; at >= 0; at--) {
            if (participants[at].equals(participant)) {
                return days[at];
            }
        }
        return Days.NEVER;
    }

    /** Not to be changed; the same array for all who completed the session. */
    int[] aims() {
        return aims;
    }

    void said(Said next) {
        if (said.isEmpty()) {
            said = new ArrayList<>();
        }
        said.add(next);
    }

    List<Said> said() {
        return said;
    }
}
