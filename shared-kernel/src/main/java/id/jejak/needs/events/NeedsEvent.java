package id.jejak.needs.events;

import id.jejak.kernel.AgencyFact;
import id.jejak.kernel.NeedsCycleId;

/** One needs analysis of one agency, from its opening to the plan and the plan's revisions. */
public sealed interface NeedsEvent extends AgencyFact permits CycleEvent, NeedEvent {
    NeedsCycleId cycleId();
}
