package id.jejak.catalogue;

import id.jejak.discipline.events.DisciplineEvent.MeasureAnnulled;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.DisciplineEvent.MeasureLifted;
import id.jejak.kernel.DomainEvent;

import java.util.Map;

/** Stored names of the events of discipline. */
final class DisciplineNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("discipline.measure-imposed.v1", MeasureImposed.class),
                    Map.entry("discipline.measure-lifted.v1", MeasureLifted.class),
                    Map.entry("discipline.measure-annulled.v1", MeasureAnnulled.class));

    private DisciplineNames() {}
}
