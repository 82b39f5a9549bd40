package id.jejak.audit.read.replay;

import id.jejak.access.NotFound;
import id.jejak.audit.read.replay.LedgerFacts.Read;
import id.jejak.audit.read.replay.ReplayAnswer.Event;
import id.jejak.audit.read.replay.ReplayAnswer.Left;
import id.jejak.dossier.rules.CorruptHistory;
import id.jejak.dossier.rules.Recorded;
import id.jejak.dossier.rules.Timeline;
import id.jejak.dossier.rules.Timeline.Absence;
import id.jejak.dossier.rules.Timeline.Cut;
import id.jejak.dossier.rules.Timeline.LeftOut;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Trace;
import id.jejak.ledger.StoredEvent;
import id.jejak.ledger.json.LedgerJson;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Folds an employee's stored events anew for every question. */
@Component
final class EmployeeReplay {
    private final EmployeePositions positions;
    private final LedgerFacts facts;

    EmployeeReplay(EmployeePositions positions, LedgerFacts facts) {
        this.positions = positions;
        this.facts = facts;
    }

    /**
     * @throws NotFound {@code employee.not-found} if no event speaks of the employee
     */
    ReplayAnswer at(EmployeeId employee, LocalDate asOf, Instant knownAt, long position) {
        var read = read(employee);
        var byPosition =
                read.stream()
                        .map(Read::stored)
                        .collect(Collectors.toMap(StoredEvent::position, Function.identity()));
        var cut = timeline(read).at(asOf, knownAt);
        var answer =
                new ReplayAnswer(
                        employee,
                        asOf,
                        knownAt,
                        position,
                        null,
                        null,
                        cut.counted().stream().map(r -> event(r, known(r, byPosition))).toList(),
                        leftOut(cut, byPosition));
        return folded(answer, cut);
    }

    /**
     * @throws NotFound {@code employee.not-found} if no event speaks of the employee
     */
    List<LocalDate> days(EmployeeId employee) {
        return timeline(read(employee)).days();
    }

    /**
     * All that is recorded, in the order of recording.
     *
     * @throws NotFound {@code employee.not-found} if no event speaks of the employee
     */
    List<Event> everything(EmployeeId employee) {
        return read(employee).stream().map(one -> event(one.recorded(), one.stored())).toList();
    }

    private static StoredEvent known(Recorded recorded, Map<Long, StoredEvent> stored) {
        return Objects.requireNonNull(stored.get(recorded.position()));
    }

    private List<Read> read(EmployeeId employee) {
        var at = positions.of(employee);
        if (at.isEmpty()) {
            throw new NotFound("employee");
        }
        return facts.at(at);
    }

    private static Timeline timeline(List<Read> read) {
        return Timeline.of(read.stream().map(Read::recorded).toList());
    }

    /** A history that contradicts itself is an answer too: an auditor has to see it. */
    private static ReplayAnswer folded(ReplayAnswer answer, Cut cut) {
        State state = null;
        String problem = null;
        try {
            state = State.of(cut.dossier(answer.employeeId()), answer.asOf());
        } catch (CorruptHistory corrupt) {
            problem = corrupt.getMessage();
        }
        return new ReplayAnswer(
                answer.employeeId(),
                answer.asOf(),
                answer.knownAt(),
                answer.position(),
                state,
                problem,
                answer.events(),
                answer.leftOut());
    }

    private static Event event(Recorded recorded, StoredEvent event) {
        var trace = LedgerJson.mapper().readTree(event.metadata());
        return new Event(
                event.position(),
                event.eventId(),
                event.name(),
                recorded.fact().occurredOn(),
                event.recordedAt(),
                text(trace, Trace.ACTOR),
                text(trace, Trace.ACTOR_ROLE),
                text(trace, Trace.ON_BEHALF_OF),
                text(trace, Trace.REASON),
                text(trace, Trace.SOURCE),
                LedgerJson.mapper().readTree(event.payload()));
    }

    private static @Nullable String text(JsonNode trace, String key) {
        var value = trace.get(key);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static ReplayAnswer.LeftOut leftOut(Cut cut, Map<Long, StoredEvent> stored) {
        return new ReplayAnswer.LeftOut(
                count(cut, Absence.NOT_YET_HAPPENED),
                count(cut, Absence.NOT_YET_KNOWN),
                cut.leftOut().stream().map(left -> left(left, stored)).toList());
    }

    private static int count(Cut cut, Absence why) {
        return (int) cut.leftOut().stream().filter(left -> left.why() == why).count();
    }

    private static Left left(LeftOut left, Map<Long, StoredEvent> stored) {
        var recorded = left.recorded();
        return new Left(
                recorded.position(),
                stored.get(recorded.position()).name(),
                recorded.fact().occurredOn(),
                recorded.recordedAt(),
                left.why());
    }
}
