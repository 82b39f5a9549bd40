package id.jejak.needs.write;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.needs.write.NeedsRejection.ALREADY_DECLARED;
import static id.jejak.needs.write.NeedsRejection.BEFORE_LAST_STEP;
import static id.jejak.needs.write.NeedsRejection.COMPETENCY_UNKNOWN;
import static id.jejak.needs.write.NeedsRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.needs.write.NeedsRejection.IN_ADOPTED_PLAN;
import static id.jejak.needs.write.NeedsRejection.NOT_DECLARED;
import static id.jejak.needs.write.NeedsRejection.NOT_IN_SERVICE;
import static id.jejak.needs.write.NeedsRejection.NO_GAP;
import static id.jejak.needs.write.NeedsRejection.REASON_MISSING;
import static id.jejak.needs.write.NeedsRejection.WORKS_ELSEWHERE;

import id.jejak.deciding.Decision;
import id.jejak.deciding.ServiceRecord;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.needs.events.NeedEvent.NeedDeclared;
import id.jejak.needs.events.NeedEvent.NeedWithdrawn;
import id.jejak.needs.events.NeedsEvent;
import id.jejak.needs.write.Cycle.Opened;
import id.jejak.needs.write.NeedsCommand.DeclareNeed;
import id.jejak.needs.write.NeedsCommand.WithdrawNeed;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Rules of single needs. A need may be declared after the plan is adopted too; what is planned
 * against it has its rules in {@link PlanDecider}.
 */
final class NeedDecider {
    private NeedDecider() {}

    /**
     * What is known of the employee and the competency on the day of the need.
     *
     * @param workplace path of the agency in which the employee works
     */
    record Situation(ServiceRecord service, List<AgencyId> workplace, boolean competencyIsKnown) {}

    static Decision<NeedsEvent> declare(DeclareNeed c, Cycle state, Situation situation) {
        return CycleDecider.of(
                c,
                state,
                cycle ->
                        cycle.needs()
                                .find(c.employeeId(), c.competencyId())
                                .map(known -> again(c, known.declared()))
                                .orElseGet(() -> declare(c, cycle.opening().year(), situation)));
    }

    private static Decision<NeedsEvent> again(DeclareNeed c, NeedDeclared known) {
        return declared(c, known.year(), known.occurredOn()).equals(known)
                ? nothing()
                : reject(ALREADY_DECLARED);
    }

    private static Decision<NeedsEvent> declare(DeclareNeed c, int year, Situation situation) {
        return switch (situation.service()) {
            case ServiceRecord.Unknown _ -> reject(EMPLOYEE_UNKNOWN);
            case ServiceRecord.Known who when !who.isActiveOn(c.on()) -> reject(NOT_IN_SERVICE);
            case ServiceRecord.Known _ when !situation.workplace().contains(c.agencyId()) ->
                    reject(WORKS_ELSEWHERE);
            case ServiceRecord.Known _ when !situation.competencyIsKnown() ->
                    reject(COMPETENCY_UNKNOWN);
            case ServiceRecord.Known _ when c.to().compareTo(c.from()) <= 0 -> reject(NO_GAP);
            case ServiceRecord.Known _ -> accept(declared(c, year, c.on()));
        };
    }

    static Decision<NeedsEvent> withdraw(WithdrawNeed c, Cycle state) {
        return ofDeclared(
                c,
                c.employeeId(),
                c.competencyId(),
                state,
                (cycle, need) -> withdraw(c, cycle, need));
    }

    private static Decision<NeedsEvent> withdraw(WithdrawNeed c, Opened cycle, Need need) {
        if (c.reason().isBlank()) {
            return reject(REASON_MISSING);
        }
        if (c.on().isBefore(need.declared().occurredOn())) {
            return reject(BEFORE_LAST_STEP);
        }
        return cycle.plan() != null && need.planned() != null
                ? reject(IN_ADOPTED_PLAN)
                : accept(
                        new NeedWithdrawn(
                                c.cycleId(),
                                c.agencyId(),
                                c.employeeId(),
                                c.competencyId(),
                                c.reason(),
                                c.on()));
    }

    /** A decision about a need that somebody declared. */
    static Decision<NeedsEvent> ofDeclared(
            NeedsCommand c,
            EmployeeId employee,
            CompetencyId competency,
            Cycle state,
            BiFunction<Opened, Need, Decision<NeedsEvent>> decide) {
        return CycleDecider.of(
                c,
                state,
                cycle ->
                        cycle.needs()
                                .find(employee, competency)
                                .map(need -> decide.apply(cycle, need))
                                .orElseGet(() -> reject(NOT_DECLARED)));
    }

    private static NeedDeclared declared(DeclareNeed c, int year, LocalDate on) {
        return new NeedDeclared(
                c.cycleId(),
                c.agencyId(),
                c.employeeId(),
                c.competencyId(),
                year,
                c.from(),
                c.to(),
                c.source(),
                c.grounds(),
                on);
    }
}
