package id.jejak.needs.write;

import static id.jejak.deciding.Decision.accept;
import static id.jejak.deciding.Decision.nothing;
import static id.jejak.deciding.Decision.reject;
import static id.jejak.needs.write.NeedsRejection.BEFORE_LAST_STEP;
import static id.jejak.needs.write.NeedsRejection.NOT_ADOPTED;
import static id.jejak.needs.write.NeedsRejection.PLAN_ADOPTED;
import static id.jejak.needs.write.NeedsRejection.PROGRAMME_AIMS_ELSEWHERE;
import static id.jejak.needs.write.NeedsRejection.PROGRAMME_UNKNOWN;
import static id.jejak.needs.write.NeedsRejection.REASON_MISSING;

import id.jejak.deciding.Decision;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Jp;
import id.jejak.needs.events.NeedEvent.DevelopmentPlanned;
import id.jejak.needs.events.NeedEvent.PlanRevised;
import id.jejak.needs.events.NeedsEvent;
import id.jejak.needs.write.Cycle.Opened;
import id.jejak.needs.write.NeedsCommand.PlanDevelopment;
import id.jejak.needs.write.NeedsCommand.RevisePlan;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;

import java.util.Objects;
import java.util.Optional;

/** Rules of what is planned against needs; once the plan is adopted it changes by revisions. */
final class PlanDecider {
    private PlanDecider() {}

    static Decision<NeedsEvent> plan(
            PlanDevelopment c, Cycle state, Optional<ProgrammeOffered> programme) {
        return NeedDecider.ofDeclared(
                c,
                c.employeeId(),
                c.competencyId(),
                state,
                (cycle, need) -> plan(c, cycle, need, programme));
    }

    private static Decision<NeedsEvent> plan(
            PlanDevelopment c, Opened cycle, Need need, Optional<ProgrammeOffered> programme) {
        var planned = need.planned();
        if (planned != null && planned.programmeId().equals(c.programmeId())) {
            return nothing();
        }
        if (cycle.plan() != null) {
            return reject(PLAN_ADOPTED);
        }
        if (c.on().isBefore(need.declared().occurredOn())) {
            return reject(BEFORE_LAST_STEP);
        }
        return against(c.competencyId(), programme)
                .<Decision<NeedsEvent>>map(Decision::reject)
                .orElseGet(
                        () ->
                                accept(
                                        new DevelopmentPlanned(
                                                c.cycleId(),
                                                c.agencyId(),
                                                c.employeeId(),
                                                c.competencyId(),
                                                c.programmeId(),
                                                hours(programme),
                                                c.on())));
    }

    static Decision<NeedsEvent> revise(
            RevisePlan c, Cycle state, Optional<ProgrammeOffered> programme) {
        return NeedDecider.ofDeclared(
                c,
                c.employeeId(),
                c.competencyId(),
                state,
                (cycle, need) -> revise(c, cycle, need, programme));
    }

    private static Decision<NeedsEvent> revise(
            RevisePlan c, Opened cycle, Need need, Optional<ProgrammeOffered> programme) {
        var plan = cycle.plan();
        if (plan == null) {
            return reject(NOT_ADOPTED);
        }
        var planned = need.planned();
        if (Objects.equals(planned == null ? null : planned.programmeId(), c.programmeId())) {
            return nothing();
        }
        if (c.reason().isBlank()) {
            return reject(REASON_MISSING);
        }
        if (c.on().isBefore(plan.occurredOn()) || c.on().isBefore(need.declared().occurredOn())) {
            return reject(BEFORE_LAST_STEP);
        }
        var unfit =
                c.programmeId() == null
                        ? Optional.<NeedsRejection>empty()
                        : against(c.competencyId(), programme);
        return unfit.<Decision<NeedsEvent>>map(Decision::reject)
                .orElseGet(() -> accept(revised(c, programme)));
    }

    /** Why a programme does not fit a need. */
    private static Optional<NeedsRejection> against(
            CompetencyId competency, Optional<ProgrammeOffered> programme) {
        if (programme.isEmpty()) {
            return Optional.of(PROGRAMME_UNKNOWN);
        }
        return programme.get().aims().containsKey(competency)
                ? Optional.empty()
                : Optional.of(PROGRAMME_AIMS_ELSEWHERE);
    }

    private static Jp hours(Optional<ProgrammeOffered> programme) {
        return programme.map(ProgrammeOffered::jp).orElse(Jp.ZERO);
    }

    private static PlanRevised revised(RevisePlan c, Optional<ProgrammeOffered> programme) {
        return new PlanRevised(
                c.cycleId(),
                c.agencyId(),
                c.employeeId(),
                c.competencyId(),
                c.programmeId(),
                hours(programme),
                c.reason(),
                c.on());
    }
}
