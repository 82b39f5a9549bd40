package id.jejak.audit.read.replay;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.dossier.rules.Recorded;
import id.jejak.kernel.EmployeeFact;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.json.LedgerJson;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;

/** Events read back from the ledger, with nothing in between. */
@Component
final class LedgerFacts {
    private final Ledger ledger;

    LedgerFacts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The stored form and what it says. */
    record Read(StoredEvent stored, Recorded recorded) {}

    List<Read> at(Collection<Long> positions) {
        return ledger.read(positions).stream().map(LedgerFacts::read).toList();
    }

    private static Read read(StoredEvent stored) {
        var name = stored.name();
        var type = EventCatalogue.BY_NAME.get(name);
        if (type == null || !EmployeeFact.class.isAssignableFrom(type)) {
            throw new IllegalStateException(
                    name + " at position " + stored.position() + " is no fact of an employee");
        }
        var fact = (EmployeeFact) LedgerJson.mapper().readValue(stored.payload(), type);
        return new Read(stored, new Recorded(stored.position(), stored.recordedAt(), fact));
    }
}
