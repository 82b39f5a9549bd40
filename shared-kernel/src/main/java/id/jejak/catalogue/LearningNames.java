package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;
import id.jejak.learning.events.LearningEvent.LearningRefused;
import id.jejak.learning.events.LearningEvent.LearningReported;
import id.jejak.learning.events.LearningEvent.LearningVerified;

import java.util.Map;

/** Stored names of the events of learning outside sessions. */
final class LearningNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("learning.learning-reported.v1", LearningReported.class),
                    Map.entry("learning.learning-verified.v1", LearningVerified.class),
                    Map.entry("learning.learning-refused.v1", LearningRefused.class));

    private LearningNames() {}
}
