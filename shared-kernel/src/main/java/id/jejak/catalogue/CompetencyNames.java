package id.jejak.catalogue;

import id.jejak.competency.events.CompetencyEvent.CompetencyDefined;
import id.jejak.competency.events.CompetencyEvent.CompetencyReworded;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.kernel.DomainEvent;

import java.util.Map;

/** Stored names of the events of competency. */
final class CompetencyNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("competency.competency-defined.v1", CompetencyDefined.class),
                    Map.entry("competency.competency-reworded.v1", CompetencyReworded.class),
                    Map.entry("competency.standard-set.v1", StandardSet.class));

    private CompetencyNames() {}
}
