package id.jejak.catalogue;

import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.evaluation.events.EvaluationEvent.SelfReportGiven;
import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.evaluation.events.InstrumentEvent.InstrumentRegistered;
import id.jejak.kernel.DomainEvent;

import java.util.Map;

/** Stored names of the events of evaluation. */
final class EvaluationNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.of(
                    "evaluation.evaluation-recorded.v1", EvaluationRecorded.class,
                    "evaluation.self-report-given.v1", SelfReportGiven.class,
                    "evaluation.evaluation-closed.v1", EvaluationClosed.class,
                    "evaluation.instrument-registered.v1", InstrumentRegistered.class,
                    "evaluation.feedback-given.v1", FeedbackGiven.class);

    private EvaluationNames() {}
}
