package id.jejak.training.write.partner;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.deciding.LedgerReading;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.PartnerId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.ledger.Ledger;
import id.jejak.training.events.PartnerEvent;
import id.jejak.training.events.PartnerEvent.ProgrammePartnered;
import id.jejak.training.write.partner.Partner.Known;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All partners in memory. Each question first reads what the ledger has more than last time; only
 * the first one of a process reads everything.
 */
@Component
final class LedgerPartnerships implements Partnerships {
    private final LedgerReading reading;
    private final Map<PartnerId, Partner> partners = new HashMap<>();
    private final Map<ProgrammeId, List<ProgrammePartnered>> named = new HashMap<>();

    LedgerPartnerships(Ledger ledger) {
        reading =
                new LedgerReading(
                        ledger,
                        EventCatalogue.BY_NAME.values().stream()
                                .filter(PartnerEvent.class::isAssignableFrom)
                                .toList(),
                        this::take);
    }

    @Override
    public synchronized boolean allow(
            ProgrammeId programme, LocalDate announcedOn, LocalDate first, LocalDate last) {
        reading.catchUp();
        var with =
                named.getOrDefault(programme, List.of()).stream()
                        .filter(one -> !one.occurredOn().isAfter(announcedOn))
                        .toList();
        return with.isEmpty()
                || with.stream()
                        .map(one -> partners.get(one.partnerId()))
                        .anyMatch(
                                partner ->
                                        partner instanceof Known known
                                                && known.inForce(first, last).isPresent());
    }

    private void take(DomainEvent event) {
        if (event instanceof PartnerEvent one) {
            var known = partners.getOrDefault(one.partnerId(), Partner.UNKNOWN);
            partners.put(one.partnerId(), Partner.evolve(known, one));
        }
        if (event instanceof ProgrammePartnered e) {
            named.computeIfAbsent(e.programmeId(), _ -> new ArrayList<>()).add(e);
        }
    }
}
