package id.jejak.training.write.learner;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.kernel.DomainEvent;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.policy.rules.histories.Histories;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The histories that what-if questions are asked about, so that a decision sees exactly what its
 * replay sees. Each question first reads what the ledger has more; where others of this process
 * read on in the same histories, that is little or nothing. An event that cannot be read is left
 * out and named in the log.
 */
@Component
public final class UpToDateHistories {
    private static final Logger LOG = LoggerFactory.getLogger(UpToDateHistories.class);
    private static final int AT_ONCE = 1_000;
    private static final Map<String, Class<? extends DomainEvent>> CONCERNS =
            EventCatalogue.BY_NAME.entrySet().stream()
                    .filter(one -> Histories.concerns(one.getValue()))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Ledger ledger;
    private final Histories histories;

    UpToDateHistories(Ledger ledger, Histories histories) {
        this.ledger = ledger;
        this.histories = histories;
    }

    /** With everything that the ledger holds. */
    public Histories now() {
        catchUp();
        return histories;
    }

    private synchronized void catchUp() {
        for (var next = histories.position() + 1;
                next < ledger.head();
                next = histories.position() + 1) {
            var events = ledger.readFrom(next, AT_ONCE);
            if (events.isEmpty()) {
                return;
            }
            events.forEach(this::take);
        }
    }

    private void take(StoredEvent stored) {
        var type = CONCERNS.get(stored.type() + ".v" + stored.revision());
        try {
            if (type != null && stored.position() > histories.position()) {
                var event = LedgerJson.mapper().readValue(stored.payload(), type);
                histories.take(stored.position(), event);
            }
        } catch (RuntimeException unreadable) {
            LOG.error("event {} is left out of what is known", stored.position(), unreadable);
            histories.leaveOut(stored.position());
        }
        histories.reached(stored.position());
    }
}
