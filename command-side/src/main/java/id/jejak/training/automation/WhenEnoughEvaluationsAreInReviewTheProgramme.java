package id.jejak.training.automation;

import id.jejak.deciding.Automation;
import id.jejak.deciding.Commands;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.kernel.Trace;
import id.jejak.training.write.programme.ProgrammeCommand.OpenReview;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Opens the review of a programme as soon as enough evaluations are closed. Imported history opens
 * none by itself: its reviews come with it, or with the next evaluation that is not imported.
 */
@Component
final class WhenEnoughEvaluationsAreInReviewTheProgramme implements Automation {
    private static final String IMPORT = "import:";

    @Override
    public String name() {
        return "when-enough-evaluations-are-in-review-the-programme";
    }

    @Override
    public boolean concerns(Class<?> eventType) {
        return eventType == EvaluationClosed.class;
    }

    @Override
    public void react(EventMessage<?> message, EventStore history, Commands commands) {
        var closed = (EvaluationClosed) message.getPayload();
        var source = message.getMetaData().getOrDefault(Trace.SOURCE, "").toString();
        if (!source.startsWith(IMPORT)) {
            commands.send(
                    new OpenReview(closed.programmeId(), closed.occurredOn()),
                    envelope(message, closed.programmeId().value()));
        }
    }
}
