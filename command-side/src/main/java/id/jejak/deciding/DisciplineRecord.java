package id.jejak.deciding;

import id.jejak.discipline.events.DisciplineEvent;
import id.jejak.discipline.events.DisciplineEvent.MeasureAnnulled;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.DisciplineEvent.MeasureLifted;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.MeasureId;
import id.jejak.kernel.StableId;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Measures against somebody that were not annulled, for decisions that weigh them. */
public final class DisciplineRecord {
    private static final Facts.Fold<Map<MeasureId, Measure>> FOLD =
            new Facts.Fold<>("measures", Map.of(), DisciplineRecord::evolve);

    private DisciplineRecord() {}

    /** All measures against an employee stand in one stream. */
    public static String streamOf(EmployeeId employee) {
        return StableId.of("discipline", employee.value());
    }

    public static Collection<Measure> of(EmployeeId employee, Facts facts) {
        return facts.of(FOLD, streamOf(employee)).values();
    }

    private static Map<MeasureId, Measure> evolve(Map<MeasureId, Measure> known, Object event) {
        if (!(event instanceof DisciplineEvent step)) {
            return known;
        }
        var next = new HashMap<>(known);
        switch (step) {
            case MeasureImposed e ->
                    next.put(e.measureId(), new Measure(e.severity(), e.from(), e.until()));
            case MeasureLifted e ->
                    next.computeIfPresent(
                            e.measureId(),
                            (_, m) -> new Measure(m.severity(), m.from(), e.occurredOn()));
            case MeasureAnnulled e -> next.remove(e.measureId());
        }
        return Map.copyOf(next);
    }
}
