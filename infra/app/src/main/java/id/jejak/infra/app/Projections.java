package id.jejak.infra.app;

import id.jejak.infra.role.OnSide;
import id.jejak.infra.role.Side;
import id.jejak.projecting.ModelStandings;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far the read models have come, whichever process keeps them up. */
@OnSide(Side.QUESTIONS)
@Component
class Projections {
    private final EventProcessingConfiguration processing;
    private final ModelStandings models;

    Projections(EventProcessingConfiguration processing, ModelStandings models) {
        this.processing = processing;
        this.models = models;
    }

    /**
     * @param done events handled
     * @param here whether this process keeps it up, or a part of it
     * @param segments how many of its parts this process keeps up
     * @param failed whether it stumbles over an event now, here
     */
    record Standing(long done, boolean here, int segments, boolean failed) {}

    /** By the name of the processor. */
    Map<String, Standing> standings() {
        var standings = new TreeMap<String, Standing>();
        models.byProcessor()
                .forEach((processor, model) -> standings.put(processor, of(processor, model)));
        return standings;
    }

    /** How many events the slowest read model has handled. */
    long done() {
        return standings().values().stream().mapToLong(Standing::done).min().orElse(0);
    }

    /** How many events everybody can see in the slowest read model; handled ones come soon. */
    long shown() {
        return models.byProcessor().values().stream()
                .mapToLong(model -> model.position() + 1)
                .min()
                .orElse(0);
    }

    /** One that catches up does so before its processor knows of it. */
    private Standing of(String processor, ModelStandings.Standing model) {
        var status = status(processor);
        return new Standing(
                Math.max(model.position() + 1, model.folded()),
                !status.isEmpty(),
                status.size(),
                model.failing() || status.stream().anyMatch(EventTrackerStatus::isErrorState));
    }

    private Collection<EventTrackerStatus> status(String processor) {
        return processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .map(streaming -> streaming.processingStatus().values())
                .orElse(List.of());
    }
}
