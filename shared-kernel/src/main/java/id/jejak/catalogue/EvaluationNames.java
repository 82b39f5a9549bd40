package id.jejak.catalogue;

import id.jejak.evaluation.events.EvaluationEvent.EvaluationRecorded;
import id.jejak.kernel.DomainEvent;

import java.util.Map;

/** Stored names of the events of evaluation. */
final class EvaluationNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(Map.entry("evaluation.evaluation-recorded.v1", EvaluationRecorded.class));

    private EvaluationNames() {}
}
