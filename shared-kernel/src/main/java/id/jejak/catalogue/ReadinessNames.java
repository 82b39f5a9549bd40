package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityConfirmed;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityWithdrawn;
import id.jejak.readiness.events.ReadinessEvent.RosterChanged;
import id.jejak.readiness.events.ReadinessEvent.RosterClosed;
import id.jejak.readiness.events.ReadinessEvent.RosterDefined;

import java.util.Map;

/** Stored names of the events of readiness. */
final class ReadinessNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("readiness.roster-defined.v1", RosterDefined.class),
                    Map.entry("readiness.roster-changed.v1", RosterChanged.class),
                    Map.entry("readiness.roster-closed.v1", RosterClosed.class),
                    Map.entry("readiness.availability-confirmed.v1", AvailabilityConfirmed.class),
                    Map.entry("readiness.availability-withdrawn.v1", AvailabilityWithdrawn.class));

    private ReadinessNames() {}
}
