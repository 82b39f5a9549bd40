package id.jejak.infra.app;

import id.jejak.ledger.Ledger;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** How far the read models of this process have come. */
@Component
class Projections {
    private final EventProcessingConfiguration processing;
    private final Ledger ledger;

    Projections(EventProcessingConfiguration processing, Ledger ledger) {
        this.processing = processing;
        this.ledger = ledger;
    }

    /**
     * @param done events handled
     * @param failed whether it stumbles over an event now
     */
    record Standing(long done, boolean failed) {}

    Map<String, Standing> standings() {
        var standings = new TreeMap<String, Standing>();
        processing
                .eventProcessors()
                .forEach(
                        (name, processor) -> {
                            if (processor instanceof StreamingEventProcessor streaming) {
                                standings.put(name, standing(streaming));
                            }
                        });
        return standings;
    }

    /** How many events the slowest read model has handled. */
    long done() {
        return standings().values().stream()
                .mapToLong(Standing::done)
                .min()
                .orElseGet(ledger::head);
    }

    private static Standing standing(StreamingEventProcessor processor) {
        var segments = processor.processingStatus().values();
        ToLongFunction<EventTrackerStatus> done =
                status -> status.getCurrentPosition().orElse(-1) + 1;
        return new Standing(
                segments.stream().mapToLong(done).min().orElse(0),
                segments.stream().anyMatch(EventTrackerStatus::isErrorState));
    }
}
