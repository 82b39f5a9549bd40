package id.jejak.training.write.programme;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.kernel.ProgrammeId;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.json.LedgerJson;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All closed evaluations in memory, by programme. Each question first reads what the ledger has
 * more than last time; only the first one of a process reads everything.
 */
@Component
final class LedgerResults implements ProgrammeResults {
    private static final int AT_ONCE = 2_000;
    private static final String CLOSED = EventCatalogue.nameOf(EvaluationClosed.class);

    private final Ledger ledger;
    private final Map<ProgrammeId, List<Closed>> results = new HashMap<>();
    private long next;

    LedgerResults(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public synchronized List<Closed> of(ProgrammeId programme) {
        while (next < ledger.head()) {
            var events = ledger.readFrom(next, AT_ONCE);
            if (events.isEmpty()) {
                break;
            }
            events.forEach(this::take);
            next = events.getLast().position() + 1;
        }
        return List.copyOf(results.getOrDefault(programme, List.of()));
    }

    private void take(StoredEvent stored) {
        if (CLOSED.equals(stored.type() + ".v" + stored.revision())) {
            var closed = LedgerJson.mapper().readValue(stored.payload(), EvaluationClosed.class);
            results.computeIfAbsent(closed.programmeId(), _ -> new ArrayList<>())
                    .add(new Closed(closed.occurredOn(), closed.result()));
        }
    }
}
