package id.jejak.catalogue;

import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.kernel.DomainEvent;

import java.util.Map;

/** Stored names of the events of assessment. */
final class AssessmentNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("assessment.competency-assessed.v1", CompetencyAssessed.class),
                    Map.entry("assessment.assessment-corrected.v1", AssessmentCorrected.class));

    private AssessmentNames() {}
}
