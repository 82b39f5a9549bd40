package id.jejak.projecting;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param position of the last event that all parts contain; -1 for none
     * @param folded how many events this process has folded, in the slowest of its parts; 0 where
     *     others run the model
     * @param failing whether a part could not catch up when last tried
     * @param parts in their order
     * @param rebuild the one that was asked for, until it is done
     */
    public record Standing(
            String model,
            int generation,
            long position,
            long folded,
            boolean failing,
            List<PartStanding> parts,
            @Nullable Rebuilding rebuild) {}

    /** The same of one part; each is a segment of the model's processor. */
    public record PartStanding(int part, long position, long folded, boolean failing) {
        /** Events contained, written or not. */
        long done() {
            return Math.max(position + 1, folded);
        }
    }

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
        var state = models.state(model);
        var local = processors.local(model);
        var parts = new ArrayList<PartStanding>();
        for (var number = 0; number < local.size(); number++) {
            var here = local.get(number);
            parts.add(
                    new PartStanding(
                            number, position(state, number), here.folded(), here.failing()));
        }
        return new Standing(
                model,
                state.map(Progress.State::generation).orElse(0),
                state.map(known -> known.whole().position()).orElse(-1L),
                folded(parts),
                parts.stream().anyMatch(PartStanding::failing),
                parts,
                requests.of(model)
                        .map(asked -> rebuilding(asked, processors.rebuilt(model)))
                        .orElse(null));
    }

    private static long position(Optional<Progress.State> state, int part) {
        return state.filter(known -> part < known.parts().size())
                .map(known -> known.parts().get(part).position())
                .orElse(-1L);
    }

    /** Parts that other processes run count as far as they are written. */
    private static long folded(List<PartStanding> parts) {
        return parts.stream().allMatch(part -> part.folded() == 0)
                ? 0
                : parts.stream().mapToLong(PartStanding::done).min().orElse(0);
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
