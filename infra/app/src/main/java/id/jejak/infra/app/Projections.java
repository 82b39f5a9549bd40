package id.jejak.infra.app;

import id.jejak.ledger.Ledger;
import id.jejak.projecting.ModelStandings;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** How far the read models of this process have come. */
@Component
class Projections {
    private final EventProcessingConfiguration processing;
    private final ModelStandings models;
    private final Ledger ledger;

    Projections(EventProcessingConfiguration processing, ModelStandings models, Ledger ledger) {
        this.processing = processing;
        this.models = models;
        this.ledger = ledger;
    }

    /**
     * @param done events handled
     * @param failed whether it stumbles over an event now
     */
    record Standing(long done, boolean failed) {}

    Map<String, Standing> standings() {
        var standings = new TreeMap<String, Standing>();
        var known = models.byProcessor();
        processing
                .eventProcessors()
                .forEach(
                        (name, processor) -> {
                            if (processor instanceof StreamingEventProcessor streaming) {
                                standings.put(name, standing(streaming, known.get(name)));
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

    /** One that catches up does so before its processor knows of it. */
    private static Standing standing(
            StreamingEventProcessor processor, ModelStandings.@Nullable Standing model) {
        var segments = processor.processingStatus().values();
        ToLongFunction<EventTrackerStatus> done =
                status -> status.getCurrentPosition().orElse(-1) + 1;
        var handled = segments.stream().mapToLong(done).min().orElse(0);
        var failed = segments.stream().anyMatch(EventTrackerStatus::isErrorState);
        return model == null
                ? new Standing(handled, failed)
                : new Standing(Math.max(handled, model.folded()), failed || model.failing());
    }
}
