package id.jejak.evaluation.write.feedback;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.evaluation.events.Aspect;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.FeedbackId;
import id.jejak.kernel.SessionId;
import id.jejak.kernel.StableId;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;

/** A participant says what the session was like, on the scale of a registered instrument. */
public record GiveFeedback(
        SessionId sessionId,
        EmployeeId employeeId,
        String instrument,
        String version,
        SortedMap<Aspect, BigDecimal> scores,
        @Nullable String comment,
        LocalDate on)
        implements Command {
    @TargetAggregateIdentifier
    public FeedbackId feedbackId() {
        return new FeedbackId(StableId.of("feedback", sessionId + " " + employeeId));
    }

    @Override
    public Target target() {
        return Target.ofSelf(employeeId);
    }
}
