package id.jejak.training.write.learner;

import id.jejak.catalogue.EventCatalogue;
import id.jejak.ledger.Ledger;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.json.LedgerJson;
import id.jejak.policy.rules.histories.Histories;
import id.jejak.policy.rules.histories.HistoryReader;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

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

    private final Ledger ledger;
    private final Histories histories;
    private final HistoryReader reader;

    UpToDateHistories(Ledger ledger, Histories histories) {
        this.ledger = ledger;
        this.histories = histories;
        this.reader =
                new HistoryReader(
                        EventCatalogue.BY_NAME,
                        histories,
                        (why, position) ->
                                LOG.error("event {} is left out of what is known", position, why));
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
        reader.read(
                stored.position(),
                stored.name(),
                type -> LedgerJson.mapper().readValue(stored.payload(), type));
    }
}
