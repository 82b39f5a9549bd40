package id.jejak.discipline.write;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.discipline.write.DisciplineRejection.ALREADY_ENDED;
import static id.jejak.discipline.write.DisciplineRejection.ALREADY_IMPOSED;
import static id.jejak.discipline.write.DisciplineRejection.BEFORE_DECREE;
import static id.jejak.discipline.write.DisciplineRejection.DECREE_MISSING;
import static id.jejak.discipline.write.DisciplineRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.discipline.write.DisciplineRejection.KIND_OF_ANOTHER_TIME;
import static id.jejak.discipline.write.DisciplineRejection.NOT_IMPOSED;
import static id.jejak.discipline.write.DisciplineRejection.REASON_MISSING;
import static id.jejak.discipline.write.DisciplineRejection.SEVERITY_CONTRADICTS;
import static id.jejak.discipline.write.DisciplineRejection.SEVERITY_MISSING;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.discipline.events.DisciplineEvent;
import id.jejak.discipline.events.DisciplineEvent.MeasureAnnulled;
import id.jejak.discipline.events.DisciplineEvent.MeasureImposed;
import id.jejak.discipline.events.DisciplineEvent.MeasureLifted;
import id.jejak.discipline.events.Severity;
import id.jejak.discipline.rules.Measures;
import id.jejak.discipline.write.DisciplineCommand.AnnulMeasure;
import id.jejak.discipline.write.DisciplineCommand.ImposeMeasure;
import id.jejak.discipline.write.DisciplineCommand.LiftMeasure;
import id.jejak.discipline.write.DisciplineFile.Ended;
import id.jejak.discipline.write.DisciplineFile.InForce;

/** Rules of disciplinary measures. */
final class DisciplineDecider {
    private DisciplineDecider() {}

    static Decision<DisciplineEvent> impose(
            ImposeMeasure c, DisciplineFile state, ServiceRecord employee) {
        if (c.decree().isBlank()) {
            return reject(DECREE_MISSING);
        }
        if (!Measures.isKnownOn(c.kind(), c.on())) {
            return reject(KIND_OF_ANOTHER_TIME);
        }
        var severity = Measures.severityOf(c.kind()).orElse(c.severity());
        if (severity == null) {
            return reject(SEVERITY_MISSING);
        }
        if (c.severity() != null && c.severity() != severity) {
            return reject(SEVERITY_CONTRADICTS);
        }
        var measure = imposed(c, severity);
        var known = state.byId().get(c.measureId());
        if (known != null) {
            return known.imposed().equals(measure) ? nothing() : reject(ALREADY_IMPOSED);
        }
        if (c.from().isBefore(c.on())) {
            return reject(BEFORE_DECREE);
        }
        return employee instanceof ServiceRecord.Known who && who.isActiveOn(c.on())
                ? accept(measure)
                : reject(EMPLOYEE_UNKNOWN);
    }

    static Decision<DisciplineEvent> lift(LiftMeasure c, DisciplineFile state) {
        return end(
                new MeasureLifted(c.measureId(), c.employeeId(), c.reason(), c.on()),
                c.reason(),
                state);
    }

    static Decision<DisciplineEvent> annul(AnnulMeasure c, DisciplineFile state) {
        return end(
                new MeasureAnnulled(c.measureId(), c.employeeId(), c.reason(), c.on()),
                c.reason(),
                state);
    }

    private static Decision<DisciplineEvent> end(
            DisciplineEvent end, String reason, DisciplineFile state) {
        return switch (state.byId().get(end.measureId())) {
            case null -> reject(NOT_IMPOSED);
            case Ended(_, var by) -> by.equals(end) ? nothing() : reject(ALREADY_ENDED);
            case InForce _ when reason.isBlank() -> reject(REASON_MISSING);
            case InForce(var imposed) when end.occurredOn().isBefore(imposed.occurredOn()) ->
                    reject(BEFORE_DECREE);
            case InForce _ -> accept(end);
        };
    }

    private static MeasureImposed imposed(ImposeMeasure c, Severity severity) {
        return new MeasureImposed(
                c.measureId(),
                c.employeeId(),
                severity,
                c.kind(),
                Measures.POLICY,
                c.decree(),
                c.from(),
                Measures.lastDay(c.kind(), c.from()),
                c.on());
    }
}
