package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;
import id.jejak.privacy.events.PrivacyEvent.DataRequestAnswered;
import id.jejak.privacy.events.PrivacyEvent.DataRequestRefused;
import id.jejak.privacy.events.PrivacyEvent.DataRequested;

import java.util.Map;

/** Stored names of the events of privacy. */
final class PrivacyNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("privacy.data-requested.v1", DataRequested.class),
                    Map.entry("privacy.data-request-answered.v1", DataRequestAnswered.class),
                    Map.entry("privacy.data-request-refused.v1", DataRequestRefused.class));

    private PrivacyNames() {}
}
