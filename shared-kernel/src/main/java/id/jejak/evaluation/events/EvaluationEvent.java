package id.jejak.evaluation.events;

import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.EvaluationId;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
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

    /**
     * What the participants themselves say of their behaviour at work. Kept apart from what others
     * found: it helps to close an evaluation and never counts in its result.
     */
    record SelfReportGiven(
            EvaluationId evaluationId,
            SessionId sessionId,
            ProgrammeId programmeId,
            EmployeeId employeeId,
            Instrument instrument,
            BigDecimal raw,
            Percent result,
            @Nullable String remarks,
            LocalDate dueOn,
            LocalDate occurredOn)
            implements EvaluationEvent {}

    /**
     * Enough have answered on behaviour. The evaluation opened with the completion of the training,
     * which names the day it is due.
     *
     * @param answers how many answered, the participant included
     * @param result mean of what others found
     * @param policy the rule that says what is enough
     */
    record EvaluationClosed(
            EvaluationId evaluationId,
            SessionId sessionId,
            ProgrammeId programmeId,
            EmployeeId employeeId,
            int answers,
            Percent result,
            PolicyRef policy,
            LocalDate dueOn,
            LocalDate occurredOn)
            implements EvaluationEvent {}
}
