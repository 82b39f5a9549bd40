package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Days.NEVER;
import static id.jejak.policy.rules.histories.Section.AWARDS;
import static id.jejak.policy.rules.histories.Section.CALLS;
import static id.jejak.policy.rules.histories.Section.MEASURES;
import static id.jejak.policy.rules.histories.Section.NEEDS;
import static id.jejak.policy.rules.histories.Section.NOMINATIONS;
import static id.jejak.policy.rules.histories.Section.PROJECTS;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.award.events.AwardEvent;
import id.jejak.award.events.AwardEvent.AwardGranted;
import id.jejak.award.events.AwardEvent.AwardNominated;
import id.jejak.award.events.AwardEvent.AwardPublished;
import id.jejak.award.events.AwardEvent.AwardRevoked;
import id.jejak.award.events.CallEvent.NominationEntered;
import id.jejak.discipline.events.DisciplineEvent;
import id.jejak.discipline.events.DisciplineEvent.MeasureAnnulled;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.DisciplineEvent.MeasureLifted;
import id.jejak.kernel.EmployeeFact;
import id.jejak.learning.events.LearningEvent;
import id.jejak.needs.events.NeedEvent.NeedDeclared;
import id.jejak.needs.events.NeedEvent.NeedWithdrawn;
import id.jejak.performance.events.PerformanceEvent;
import id.jejak.project.events.ProjectEvent.ProjectRegistered;
import id.jejak.project.events.ProjectEvent.ProjectVerified;
import id.jejak.study.events.StudyEvent.DegreeAttained;
import id.jejak.study.events.StudyEvent.SemesterRecorded;
import id.jejak.training.events.ParticipationEvent;
import id.jejak.training.events.WaitingEvent.EmployeeNominated;
import id.jejak.workforce.events.EmployeeEvent;

import java.time.LocalDate;

/** What one fact does to a packed history. */
final class Chronicle {
    private final History history;
    private final int[] pack;
    private final int position;
    private final World world;

    Chronicle(History history, long position, World world) {
        this.history = history;
        this.pack = history.pack();
        this.position = (int) position;
        this.world = world;
    }

    History after(EmployeeFact fact) {
        return history.with(
                switch (fact) {
                    case EmployeeEvent e -> new Served(pack, position, world).after(e);
                    case DisciplineEvent e -> after(e);
                    case AwardEvent e -> after(e);
                    case ParticipationEvent e -> new Credited(pack, position, world).after(e);
                    case LearningEvent e -> new Credited(pack, position, world).after(e);
                    case SemesterRecorded e -> new Credited(pack, position, world).after(e);
                    case AssessmentEvent e -> new Judged(pack, position, world).after(e);
                    case PerformanceEvent e -> new Judged(pack, position, world).after(e);
                    case DegreeAttained e ->
                            new Served(pack, position, world).degree(e.degree(), e.occurredOn());
                    case ProjectRegistered e ->
                            Pack.insert(
                                    pack,
                                    PROJECTS,
                                    history.rows(PROJECTS),
                                    high(e.projectId().value()),
                                    low(e.projectId().value()),
                                    e.kind().ordinal(),
                                    day(e.occurredOn()),
                                    NEVER,
                                    position);
                    case ProjectVerified e ->
                            done(PROJECTS, e.projectId().value(), Column.DONE, e.occurredOn());
                    case NeedDeclared e -> declared(e);
                    case NeedWithdrawn e -> withdrawn(e);
                    case EmployeeNominated e -> nominated(e);
                    case NominationEntered e -> entered(e);
                    default -> pack;
                });
    }

    private int[] after(DisciplineEvent event) {
        var key = Pack.key(event.measureId().value());
        var known = Pack.find(pack, MEASURES, 0, key);
        return switch (event) {
            case MeasureImposed e -> {
                var last = e.until();
                yield Pack.insert(
                        pack,
                        MEASURES,
                        history.rows(MEASURES),
                        Pack.high(key),
                        Pack.low(key),
                        e.severity().ordinal(),
                        day(e.from()),
                        day(last == null ? e.from() : last),
                        position);
            }
            case MeasureLifted e ->
                    known < 0
                            ? pack
                            : Pack.set(
                                    Past.changed(pack, MEASURES, known, position),
                                    MEASURES,
                                    known,
                                    Column.LAST,
                                    day(e.occurredOn()));
            case MeasureAnnulled _ ->
                    known < 0 ? pack : Past.removed(pack, MEASURES, known, position);
        };
    }

    private int[] after(AwardEvent event) {
        var id = event.awardId().value();
        return switch (event) {
            case AwardNominated e ->
                    Pack.insert(
                            pack,
                            AWARDS,
                            history.rows(AWARDS),
                            high(id),
                            low(id),
                            e.kind().ordinal(),
                            day(e.occurredOn()),
                            NEVER,
                            NEVER,
                            position);
            case AwardGranted e -> done(AWARDS, id, Column.DONE, e.occurredOn());
            case AwardPublished _ -> pack;
            case AwardRevoked e -> done(AWARDS, id, Column.REVOKED, e.occurredOn());
        };
    }

    private int[] done(Section section, String id, int column, LocalDate on) {
        var row = Pack.find(pack, section, 0, Pack.key(id));
        return row < 0
                ? pack
                : Pack.set(
                        Past.changed(pack, section, row, position), section, row, column, day(on));
    }

    private int[] declared(NeedDeclared e) {
        return Pack.insert(
                pack,
                NEEDS,
                history.rows(NEEDS),
                world.cycles.of(e.cycleId().value()),
                world.competencies.of(e.competencyId().value()),
                day(e.occurredOn()),
                NEVER,
                position);
    }

    private int[] withdrawn(NeedWithdrawn e) {
        var cycle = world.cycles.of(e.cycleId().value());
        var competency = world.competencies.of(e.competencyId().value());
        for (var row = 0; row < history.rows(NEEDS); row++) {
            if (history.get(NEEDS, row, 0) == cycle
                    && history.get(NEEDS, row, Column.COMPETENCY) == competency
                    && history.get(NEEDS, row, Column.WITHDRAWN) == NEVER) {
                return Pack.set(
                        Past.changed(pack, NEEDS, row, position),
                        NEEDS,
                        row,
                        Column.WITHDRAWN,
                        day(e.occurredOn()));
            }
        }
        return pack;
    }

    private int[] nominated(EmployeeNominated e) {
        var on = day(e.occurredOn());
        return Pack.insert(
                pack,
                NOMINATIONS,
                Pack.placeOf(pack, NOMINATIONS, on),
                on,
                position,
                world.sessions.of(e.sessionId().value()),
                e.priority().points(),
                world.versions.of(e.priority().policy().version()));
    }

    private int[] entered(NominationEntered e) {
        var on = day(e.occurredOn());
        return Pack.insert(
                pack, CALLS, Pack.placeOf(pack, CALLS, on), on, position, Calls.marks(e, world));
    }

    private static int high(String id) {
        return Pack.high(Pack.key(id));
    }

    private static int low(String id) {
        return Pack.low(Pack.key(id));
    }

    static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }
}
