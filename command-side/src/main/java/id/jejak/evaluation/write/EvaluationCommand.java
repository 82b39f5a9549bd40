package id.jejak.evaluation.write;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.evaluation.events.EvaluatorRole;
import id.jejak.evaluation.events.Instrument;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EvaluationId;
import id.jejak.kernel.SessionId;
import id.jejak.kernel.StableId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What can be asked of the evaluation of one participant of one session. */
public sealed interface EvaluationCommand extends Command {
    /** Records one answer on one level. {@code raw} is on the instrument's scale. */
    record RecordEvaluation(
            SessionId sessionId,
            EmployeeId employeeId,
            KirkpatrickLevel level,
            EvaluatorRole role,
            EmployeeId evaluator,
            Instrument instrument,
            BigDecimal raw,
            @Nullable String remarks,
            LocalDate on)
            implements EvaluationCommand {
        @TargetAggregateIdentifier
        public EvaluationId evaluationId() {
            return idOf(sessionId, employeeId);
        }

        /** One stream for all that is found out about one participant of one session. */
        public static EvaluationId idOf(SessionId session, EmployeeId employee) {
            return new EvaluationId(StableId.of("evaluation", session + " " + employee));
        }

        /** An employee's account gives its own answers only; officers type in those of others. */
        @Override
        public Target target() {
            return Target.by(evaluator, employeeId);
        }
    }
}
