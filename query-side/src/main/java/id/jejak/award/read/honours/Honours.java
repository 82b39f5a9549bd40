package id.jejak.award.read.honours;

import id.jejak.award.events.AwardEvent;
import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardEvent.AwardPublished;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.award.events.AwardKind;
import id.jejak.discipline.events.DisciplineEvent;
import id.jejak.discipline.events.DisciplineEvent.MeasureAnnulled;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.DisciplineEvent.MeasureLifted;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.rules.Measure;
import id.jejak.kernel.AwardId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.MeasureId;
import id.jejak.tallies.Count;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One employee's awards, and the measures that bar some. */
record Honours(List<Held> awards, List<Punished> measures) {
    static final Honours NONE = new Honours(List.of(), List.of());

    enum State {
        NOMINATED,
        GRANTED,
        PUBLISHED
    }

    record Held(AwardId awardId, AwardKind kind, State state, LocalDate on) {}

    record Punished(
            MeasureId measureId, Severity severity, LocalDate from, @Nullable LocalDate until) {}

    Honours after(EmployeeFact fact) {
        return switch (fact) {
            case AwardEvent e -> after(e);
            case DisciplineEvent e -> after(e);
            default -> this;
        };
    }

    void count(Count<Topic> count) {
        awards.stream()
                .filter(one -> one.state() == State.PUBLISHED)
                .forEach(one -> count.one(Topic.PUBLISHED, one.kind().name(), one.on().getYear()));
    }

    List<Measure> weighed() {
        return measures.stream()
                .map(one -> new Measure(one.severity(), one.from(), one.until()))
                .toList();
    }

    private Honours after(AwardEvent event) {
        return switch (event) {
            case AwardNominated e ->
                    with(e, new Held(e.awardId(), e.kind(), State.NOMINATED, e.occurredOn()));
            case AwardGranted e ->
                    with(e, new Held(e.awardId(), e.kind(), State.GRANTED, e.occurredOn()));
            case AwardPublished e ->
                    with(e, new Held(e.awardId(), e.kind(), State.PUBLISHED, e.occurredOn()));
            case AwardRevoked e -> new Honours(without(e), measures);
        };
    }

    private Honours with(AwardEvent event, Held held) {
        var next = without(event);
        next.add(held);
        return new Honours(next, measures);
    }

    private List<Held> without(AwardEvent event) {
        var next = new ArrayList<>(awards);
        next.removeIf(one -> one.awardId().equals(event.awardId()));
        return next;
    }

    private Honours after(DisciplineEvent event) {
        var next = new ArrayList<>(measures);
        switch (event) {
            case MeasureImposed e ->
                    next.add(new Punished(e.measureId(), e.severity(), e.from(), e.until()));
            case MeasureLifted e -> next.replaceAll(one -> lifted(one, e));
            case MeasureAnnulled e -> next.removeIf(one -> one.measureId().equals(e.measureId()));
        }
        return new Honours(awards, next);
    }

    private static Punished lifted(Punished one, MeasureLifted e) {
        return one.measureId().equals(e.measureId())
                ? new Punished(one.measureId(), one.severity(), one.from(), e.occurredOn())
                : one;
    }
}
