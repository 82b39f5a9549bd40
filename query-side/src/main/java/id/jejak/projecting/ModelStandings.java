package id.jejak.projecting;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far the read models are, written and in this process, and which are being built anew. */
public final class ModelStandings {
    private final List<Projection> projections;
    private final ReadModels models;
    private final RebuildRequests requests;
    private final Processors processors;

    ModelStandings(
            List<Projection> projections,
            ReadModels models,
            RebuildRequests requests,
            Processors processors) {
        this.projections = List.copyOf(projections);
        this.models = models;
        this.requests = requests;
        this.processors = processors;
    }

    /**
     * @param generation the one that answers, from 0
     * @param position of the last event it contains; -1 for none
     * @param folded how many events this process has folded; 0 where another one runs the model
     * @param failing whether it could not catch up when last tried
     * @param rebuild the one that was asked for, until it is done
     */
    public record Standing(
            String model,
            int generation,
            long position,
            long folded,
            boolean failing,
            @Nullable Rebuilding rebuild) {}

    /**
     * @param generation the one that will answer
     * @param folded how many events it contains, if this process builds it
     * @param at ISO 8601
     */
    public record Rebuilding(int generation, long folded, String at, String by) {}

    public List<Standing> all() {
        return projections.stream().map(Projection::name).map(this::of).toList();
    }

    private Standing of(String model) {
        var mark = models.mark(model);
        var local = processors.local(model);
        return new Standing(
                model,
                mark.map(Progress.Mark::generation).orElse(0),
                mark.map(Progress.Mark::position).orElse(-1L),
                local.folded(),
                local.failing(),
                requests.of(model).map(asked -> rebuilding(asked, local.rebuilt())).orElse(null));
    }

    private static Rebuilding rebuilding(RebuildRequests.Request asked, long folded) {
        return new Rebuilding(asked.generation(), folded, asked.at(), asked.by());
    }

    /** What each model of this process has folded, by the name of its processor. */
    public Map<String, Standing> byProcessor() {
        var standings = new TreeMap<String, Standing>();
        for (var projection : projections) {
            standings.put(ProjectionSettings.processor(projection), of(projection.name()));
        }
        return standings;
    }
}
