package id.jejak.kernel;

/**
 * An event that belongs to one agency: whoever may read the histories of the people there finds it
 * in the history of events.
 */
public interface AgencyFact extends DomainEvent {
    AgencyId agencyId();
}
