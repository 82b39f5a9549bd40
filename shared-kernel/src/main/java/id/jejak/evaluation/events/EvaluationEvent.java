package id.jejak.evaluation.events;

import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EvaluationId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What was found out about one participant of one session. */
public sealed interface EvaluationEvent extends EmployeeFact {
    EvaluationId evaluationId();

    /**
     * @param employeeId the participant whom it is about
     * @param evaluator who answered
     * @param raw the answer on the instrument's scale
     * @param result the same in percent
     * @param dueOn the day this level was due
     */
    record EvaluationRecorded(
            EvaluationId evaluationId,
            SessionId sessionId,
            ProgrammeId programmeId,
            EmployeeId employeeId,
            KirkpatrickLevel level,
            EvaluatorRole role,
            EmployeeId evaluator,
            Instrument instrument,
            BigDecimal raw,
            Percent result,
            @Nullable String remarks,
            LocalDate dueOn,
            LocalDate occurredOn)
            implements EvaluationEvent {}
}
