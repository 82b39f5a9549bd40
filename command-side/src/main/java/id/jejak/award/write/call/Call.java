package id.jejak.award.write.call;

import id.jejak.award.events.CallEvent;
import id.jejak.award.events.CallEvent.AppealAnswered;
import id.jejak.award.events.CallEvent.AppealLodged;
import id.jejak.award.events.CallEvent.CallOpened;
import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.award.events.CallEvent.NomineeScored;
import id.jejak.deciding.Shell;
import id.jejak.kernel.EmployeeId;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/** What must be known about a call to decide about it. */
sealed interface Call {
    record Unopened() implements Call {}

    record Opened(CallOpened as, Map<EmployeeId, Nominee> nominees) implements Call {
        @Nullable Nominee nominee(EmployeeId employee) {
            return nominees.get(employee);
        }

        private Opened with(EmployeeId employee, Nominee nominee) {
            var next = new HashMap<>(nominees);
            next.put(employee, nominee);
            return new Opened(as, Map.copyOf(next));
        }
    }

    /**
     * @param scores by member
     */
    record Nominee(
            NominationEntered entered,
            Map<EmployeeId, Integer> scores,
            @Nullable AppealLodged appeal,
            @Nullable AppealAnswered answer) {
        private Nominee with(NomineeScored e) {
            var next = new HashMap<>(scores);
            next.put(e.member(), e.score());
            return new Nominee(entered, Map.copyOf(next), appeal, answer);
        }
    }

    Call UNOPENED = new Unopened();

    static Call evolve(Call state, CallEvent event) {
        if (event instanceof CallOpened e) {
            return new Opened(e, Map.of());
        }
        if (!(state instanceof Opened open)) {
            throw Shell.corrupt(event, state);
        }
        return switch (event) {
            case CallOpened e -> new Opened(e, Map.of());
            case NominationEntered e ->
                    open.with(e.employeeId(), new Nominee(e, Map.of(), null, null));
            case NomineeScored e -> open.with(e.employeeId(), known(open, e.employeeId()).with(e));
            case AppealLodged e -> {
                var nominee = known(open, e.employeeId());
                yield open.with(
                        e.employeeId(), new Nominee(nominee.entered(), nominee.scores(), e, null));
            }
            case AppealAnswered e -> {
                var nominee = known(open, e.employeeId());
                yield open.with(
                        e.employeeId(),
                        new Nominee(nominee.entered(), nominee.scores(), nominee.appeal(), e));
            }
        };
    }

    private static Nominee known(Opened open, EmployeeId employee) {
        var nominee = open.nominee(employee);
        if (nominee == null) {
            throw new IllegalStateException("corrupt stream: never entered, " + employee);
        }
        return nominee;
    }
}
