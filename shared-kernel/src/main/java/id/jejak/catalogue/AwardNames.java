package id.jejak.catalogue;

import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.kernel.DomainEvent;

import java.util.Map;

/** Stored names of the events of award. */
final class AwardNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("award.award-nominated.v1", AwardNominated.class),
                    Map.entry("award.award-granted.v1", AwardGranted.class),
                    Map.entry("award.award-revoked.v1", AwardRevoked.class));

    private AwardNames() {}
}
