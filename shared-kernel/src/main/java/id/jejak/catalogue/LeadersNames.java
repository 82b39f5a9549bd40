package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;
import id.jejak.leaders.events.RecognitionEvent.ImprovementRecognised;
import id.jejak.leaders.events.SuperiorEvent.SuperiorNamed;

import java.util.Map;

/** Stored names of the events of leaders. */
final class LeadersNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("leaders.superior-named.v1", SuperiorNamed.class),
                    Map.entry("leaders.improvement-recognised.v1", ImprovementRecognised.class));

    private LeadersNames() {}
}
