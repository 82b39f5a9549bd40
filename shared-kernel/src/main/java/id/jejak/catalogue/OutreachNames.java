package id.jejak.catalogue;

import id.jejak.kernel.DomainEvent;
import id.jejak.outreach.events.OutreachEvent.AcceptanceMeasured;
import id.jejak.outreach.events.OutreachEvent.OutreachAttended;
import id.jejak.outreach.events.OutreachEvent.OutreachHeld;
import id.jejak.outreach.events.OutreachEvent.QuestionAnswered;

import java.util.Map;

/** Stored names of the events of outreach. */
final class OutreachNames {
    static final Map<String, Class<? extends DomainEvent>> ALL =
            Map.ofEntries(
                    Map.entry("outreach.outreach-held.v1", OutreachHeld.class),
                    Map.entry("outreach.outreach-attended.v1", OutreachAttended.class),
                    Map.entry("outreach.question-answered.v1", QuestionAnswered.class),
                    Map.entry("outreach.acceptance-measured.v1", AcceptanceMeasured.class));

    private OutreachNames() {}
}
