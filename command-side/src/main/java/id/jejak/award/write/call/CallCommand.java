package id.jejak.award.write.call;

import id.jejak.award.events.AwardKind;
import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.CallId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.StableId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;
import java.util.List;

/** What can be asked of a call for nominations. */
public sealed interface CallCommand extends Command {
    int HIGHEST_SCORE = 100;

    CallId callId();

    @TargetAggregateIdentifier
    default String stream() {
        return callId().value();
    }

    /** The award case of a nominee of a call. */
    static AwardId awardOf(CallId call, EmployeeId nominee) {
        return new AwardId(StableId.of("award", "call " + call + " " + nominee));
    }

    record OpenCall(
            CallId callId,
            AgencyId agencyId,
            AwardKind kind,
            String title,
            String criteria,
            LocalDate opensOn,
            LocalDate closesOn,
            List<EmployeeId> committee,
            LocalDate on)
            implements CallCommand {
        @Override
        public Target target() {
            return Target.of(agencyId);
        }
    }

    record EnterNomination(
            CallId callId,
            EmployeeId employeeId,
            String nominatedBy,
            String grounds,
            List<String> evidence,
            LocalDate on)
            implements CallCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }

    /** The member's own account may do it, and officers type it in. */
    record ScoreNominee(
            CallId callId, EmployeeId employeeId, EmployeeId member, int score, LocalDate on)
            implements CallCommand {
        @Override
        public Target target() {
            return Target.by(member, employeeId);
        }
    }

    record LodgeAppeal(CallId callId, EmployeeId employeeId, String grounds, LocalDate on)
            implements CallCommand {
        @Override
        public Target target() {
            return Target.ofSelf(employeeId);
        }
    }

    record AnswerAppeal(
            CallId callId, EmployeeId employeeId, boolean upheld, String answer, LocalDate on)
            implements CallCommand {
        @Override
        public Target target() {
            return Target.ofAnother(employeeId);
        }
    }
}
