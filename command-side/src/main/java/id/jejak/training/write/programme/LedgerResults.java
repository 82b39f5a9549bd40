package id.jejak.training.write.programme;

import id.jejak.deciding.LedgerReading;
import id.jejak.evaluation.events.EvaluationEvent.EvaluationClosed;
import id.jejak.evaluation.events.FeedbackEvent.FeedbackGiven;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.ProgrammeId;
import id.jejak.kernel.SessionId;
import id.jejak.ledger.Ledger;

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

    private final LedgerReading reading;
    private final Map<ProgrammeId, List<Closed>> results = new HashMap<>();
    private final Map<SessionId, List<Said>> feedback = new HashMap<>();

    LedgerResults(Ledger ledger) {
        reading =
                new LedgerReading(
                        ledger, List.of(EvaluationClosed.class, FeedbackGiven.class), this::take);
    }

    @Override
    public synchronized List<Closed> of(ProgrammeId programme) {
        reading.catchUp();
        return List.copyOf(results.getOrDefault(programme, List.of()));
    }

    @Override
    public synchronized List<Said> saidOf(SessionId session) {
        reading.catchUp();
        return List.copyOf(feedback.getOrDefault(session, List.of()));
    }

    private void take(DomainEvent event) {
        if (event instanceof EvaluationClosed e) {
            results.computeIfAbsent(e.programmeId(), _ -> new ArrayList<>())
                    .add(new Closed(e.occurredOn(), e.sessionId(), e.employeeId(), e.result()));
        } else if (event instanceof FeedbackGiven e) {
            feedback.computeIfAbsent(e.sessionId(), _ -> new ArrayList<>(1))
                    .add(new Said(e.occurredOn(), e.result()));
        }
    }
}
