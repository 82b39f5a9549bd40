package id.jejak.policy.rules.histories;

import id.jejak.kernel.EmployeeId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What reviews have to know of one session; grows while the ledger is read. */
final class SessionStory {
    private EmployeeId[] participants = new EmployeeId[0];
    private int[] days = new int[0];
    private int size;
    private int[] aims = new int[0];
    private final List<Said> said = new ArrayList<>(0);

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
            participants = Arrays.copyOf(participants, Math.max(8, 2 * size));
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
        said.add(next);
    }

    List<Said> said() {
        return said;
    }
}
