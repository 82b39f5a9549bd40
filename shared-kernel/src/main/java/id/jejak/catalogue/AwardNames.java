package id.jejak.catalogue;

import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardEvent.AwardPublished;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.award.events.CallEvent.AppealAnswered;
import id.jejak.award.events.CallEvent.AppealLodged;
import id.jejak.award.events.CallEvent.CallOpened;
import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.award.events.CallEvent.NomineeScored;
import id.jejak.kernel.DomainEvent;

import java.util.Map;

/** Stored names of the events of award. */
final class AwardNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("award.award-nominated.v1", AwardNominated.class),
                    Map.entry("award.award-granted.v1", AwardGranted.class),
                    Map.entry("award.award-published.v1", AwardPublished.class),
                    Map.entry("award.award-revoked.v1", AwardRevoked.class),
                    Map.entry("award.call-opened.v1", CallOpened.class),
                    Map.entry("award.nomination-entered.v1", NominationEntered.class),
                    Map.entry("award.nominee-scored.v1", NomineeScored.class),
                    Map.entry("award.appeal-lodged.v1", AppealLodged.class),
                    Map.entry("award.appeal-answered.v1", AppealAnswered.class));

    private AwardNames() {}
}
