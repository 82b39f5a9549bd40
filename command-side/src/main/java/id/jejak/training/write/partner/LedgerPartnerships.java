package id.jejak.training.write.partner;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.PartnerId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.training.events.PartnerEvent;
import id.jejak.training.events.PartnerEvent.ProgrammePartnered;
import id.jejak.training.write.partner.Partner.Known;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All partners in memory. Each question first reads what the ledger has more than last time; only
 * the first one of a process reads everything.
 */
@Component
final class LedgerPartnerships implements Partnerships {
    private static final int AT_ONCE = 2_000;
    private static final Map<String, Class<?>> CONCERNS =
            Stream.of(PartnerEvent.class.getPermittedSubclasses())
                    .collect(Collectors.toUnmodifiableMap(EventCatalogue::nameOf, type -> type));

    private final Ledger ledger;
    private final Map<PartnerId, Partner> partners = new HashMap<>();
    private final Map<ProgrammeId, List<ProgrammePartnered>> named = new HashMap<>();
    private long next;

    LedgerPartnerships(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public synchronized boolean allow(
            ProgrammeId programme, LocalDate announcedOn, LocalDate first, LocalDate last) {
        catchUp();
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

    private void catchUp() {
        while (next < ledger.head()) {
            var events = ledger.readFrom(next, AT_ONCE);
            if (events.isEmpty()) {
                return;
            }
            events.forEach(this::take);
            next = events.getLast().position() + 1;
        }
    }

    private void take(StoredEvent stored) {
        var type = CONCERNS.get(stored.type() + ".v" + stored.revision());
        if (type != null
                && LedgerJson.mapper().readValue(stored.payload(), type)
                        instanceof PartnerEvent event) {
            var known = partners.getOrDefault(event.partnerId(), Partner.UNKNOWN);
            partners.put(event.partnerId(), Partner.evolve(known, event));
            if (event instanceof ProgrammePartnered e) {
                named.computeIfAbsent(e.programmeId(), _ -> new ArrayList<>()).add(e);
            }
        }
    }
}
