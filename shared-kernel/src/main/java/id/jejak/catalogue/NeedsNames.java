package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;
import id.jejak.needs.events.CycleEvent.NeedsCycleOpened;
import id.jejak.needs.events.CycleEvent.ObjectiveSet;
import id.jejak.needs.events.CycleEvent.PartyConsulted;
import id.jejak.needs.events.CycleEvent.PlanAdopted;
import id.jejak.needs.events.NeedEvent.DevelopmentPlanned;
import id.jejak.needs.events.NeedEvent.NeedDeclared;
import id.jejak.needs.events.NeedEvent.NeedWithdrawn;
import id.jejak.needs.events.NeedEvent.PlanRevised;

import java.util.Map;

/** Stored names of the events of needs. */
final class NeedsNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("needs.needs-cycle-opened.v1", NeedsCycleOpened.class),
                    Map.entry("needs.objective-set.v1", ObjectiveSet.class),
                    Map.entry("needs.party-consulted.v1", PartyConsulted.class),
                    Map.entry("needs.plan-adopted.v1", PlanAdopted.class),
                    Map.entry("needs.need-declared.v1", NeedDeclared.class),
                    Map.entry("needs.need-withdrawn.v1", NeedWithdrawn.class),
                    Map.entry("needs.development-planned.v1", DevelopmentPlanned.class),
                    Map.entry("needs.plan-revised.v1", PlanRevised.class));

    private NeedsNames() {}
}
