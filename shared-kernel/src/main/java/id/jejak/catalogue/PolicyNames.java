package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;
import id.jejak.policy.events.PolicyEvent.ConsultationClosed;
import id.jejak.policy.events.PolicyEvent.PolicyAdopted;
import id.jejak.policy.events.PolicyEvent.PolicyConsulted;
import id.jejak.policy.events.PolicyEvent.PolicyDrafted;
import id.jejak.policy.events.PolicyEvent.PolicyNameTaken;
import id.jejak.policy.events.PolicyEvent.PolicyRedrafted;
import id.jejak.policy.events.PolicyEvent.PolicyRetired;
import id.jejak.policy.events.PolicyEvent.PolicyShipped;
import id.jejak.policy.events.PolicyEvent.PolicySimulated;
import id.jejak.policy.events.PolicyEvent.PolicySuperseded;
import id.jejak.policy.events.PolicyEvent.PolicyValidated;

import java.util.Map;

/** Stored names of the events of policies. */
final class PolicyNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("policy.policy-shipped.v1", PolicyShipped.class),
                    Map.entry("policy.policy-name-taken.v1", PolicyNameTaken.class),
                    Map.entry("policy.policy-drafted.v1", PolicyDrafted.class),
                    Map.entry("policy.policy-redrafted.v1", PolicyRedrafted.class),
                    Map.entry("policy.policy-validated.v1", PolicyValidated.class),
                    Map.entry("policy.policy-simulated.v1", PolicySimulated.class),
                    Map.entry("policy.policy-consulted.v1", PolicyConsulted.class),
                    Map.entry("policy.consultation-closed.v1", ConsultationClosed.class),
                    Map.entry("policy.policy-adopted.v1", PolicyAdopted.class),
                    Map.entry("policy.policy-superseded.v1", PolicySuperseded.class),
                    Map.entry("policy.policy-retired.v1", PolicyRetired.class));

    private PolicyNames() {}
}
