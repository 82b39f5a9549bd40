package id.jejak.discipline.read.measures;

import id.jejak.discipline.events.DisciplineEvent;
import id.jejak.discipline.events.DisciplineEvent.MeasureAnnulled;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.DisciplineEvent.MeasureLifted;
import id.jejak.discipline.events.MeasureKind;
import id.jejak.discipline.events.Severity;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.MeasureId;
import id.jejak.tallies.Count;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The measures against one employee, those annulled left out. */
record Measures(List<Measure> measures) {
    static final Measures NONE = new Measures(List.of());

    /**
     * @param until last day in force; null where there is none
     * @param liftedOn null unless lifted early
     */
    record Measure(
            MeasureId measureId,
            Severity severity,
            MeasureKind kind,
            String decree,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate liftedOn) {
        private Measure lifted(LocalDate on) {
            return new Measure(measureId, severity, kind, decree, from, until, on);
        }
    }

    Measures after(EmployeeFact fact) {
        return fact instanceof DisciplineEvent event ? after(event) : this;
    }

    void count(Count<Topic> count) {
        measures.forEach(
                one -> count.one(Topic.IMPOSED, one.severity().name(), one.from().getYear()));
    }

    /** The first day of the newest measure; null where there is none. */
    @Nullable String newest() {
        return measures.stream()
                .map(Measure::from)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse(null);
    }

    private Measures after(DisciplineEvent event) {
        return switch (event) {
            case MeasureImposed e ->
                    new Measures(Stream.concat(measures.stream(), Stream.of(measure(e))).toList());
            case MeasureLifted e ->
                    new Measures(
                            measures.stream()
                                    .map(
                                            one ->
                                                    one.measureId().equals(e.measureId())
                                                            ? one.lifted(e.occurredOn())
                                                            : one)
                                    .toList());
            case MeasureAnnulled e ->
                    new Measures(
                            measures.stream()
                                    .filter(one -> !one.measureId().equals(e.measureId()))
                                    .toList());
        };
    }

    private static Measure measure(MeasureImposed e) {
        return new Measure(
                e.measureId(), e.severity(), e.kind(), e.decree(), e.from(), e.until(), null);
    }
}
