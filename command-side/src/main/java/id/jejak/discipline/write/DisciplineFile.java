package id.jejak.discipline.write;

import id.jejak.deciding.Shell;
import id.jejak.discipline.events.DisciplineEvent;
import id.jejak.discipline.events.DisciplineEvent.MeasureAnnulled;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.DisciplineEvent.MeasureLifted;
import id.jejak.kernel.MeasureId;

import java.util.HashMap;
import java.util.Map;

/** What must be known about the measures against somebody to decide about one. */
record DisciplineFile(Map<MeasureId, Case> byId) {
    static final DisciplineFile EMPTY = new DisciplineFile(Map.of());

    sealed interface Case {
        MeasureImposed imposed();
    }

    record InForce(MeasureImposed imposed) implements Case {}

    record Ended(MeasureImposed imposed, DisciplineEvent by) implements Case {}

    static DisciplineFile evolve(DisciplineFile state, DisciplineEvent event) {
        return switch (event) {
            case MeasureImposed e -> state.with(new InForce(e));
            case MeasureLifted e -> state.ended(e);
            case MeasureAnnulled e -> state.ended(e);
        };
    }

    private DisciplineFile ended(DisciplineEvent event) {
        var known = byId.get(event.measureId());
        if (known == null) {
            throw Shell.corrupt(event, this);
        }
        return with(new Ended(known.imposed(), event));
    }

    private DisciplineFile with(Case next) {
        var all = new HashMap<>(byId);
        all.put(next.imposed().measureId(), next);
        return new DisciplineFile(Map.copyOf(all));
    }
}
