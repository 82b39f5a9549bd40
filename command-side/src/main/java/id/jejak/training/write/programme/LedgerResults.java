package id.jejak.training.write.programme;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.json.LedgerJson;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All closed evaluations in memory by programme, and all feedback by session. Each question first
 * reads what the ledger has more than last time; only the first one of a process reads everything.
 */
@Component
final class LedgerResults implements ProgrammeResults {
    private static final int AT_ONCE = 2_000;
    private static final String CLOSED = EventCatalogue.nameOf(EvaluationClosed.class);
    private static final String FEEDBACK = EventCatalogue.nameOf(FeedbackGiven.class);

    private final Ledger ledger;
    private final Map<ProgrammeId, List<Closed>> results = new HashMap<>();
    private final Map<SessionId, List<Said>> feedback = new HashMap<>();
    private long next;

    LedgerResults(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public synchronized List<Closed> of(ProgrammeId programme) {
        catchUp();
        return List.copyOf(results.getOrDefault(programme, List.of()));
    }

    @Override
    public synchronized List<Said> saidOf(SessionId session) {
        catchUp();
        return List.copyOf(feedback.getOrDefault(session, List.of()));
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
        var name = stored.type() + ".v" + stored.revision();
        if (CLOSED.equals(name)) {
            var e = LedgerJson.mapper().readValue(stored.payload(), EvaluationClosed.class);
            results.computeIfAbsent(e.programmeId(), _ -> new ArrayList<>())
                    .add(new Closed(e.occurredOn(), e.sessionId(), e.employeeId(), e.result()));
        } else if (FEEDBACK.equals(name)) {
            var e = LedgerJson.mapper().readValue(stored.payload(), FeedbackGiven.class);
            feedback.computeIfAbsent(e.sessionId(), _ -> new ArrayList<>(1))
                    .add(new Said(e.occurredOn(), e.result()));
        }
    }
}
