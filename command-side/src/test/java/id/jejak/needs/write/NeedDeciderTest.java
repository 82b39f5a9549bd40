package id.jejak.needs.write;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.KOMINFO;
import static id.jejak.needs.write.Cycles.ADOPTED;
import static id.jejak.needs.write.Cycles.CITY;
import static id.jejak.needs.write.Cycles.COURSE;
import static id.jejak.needs.write.Cycles.DECLARED;
import static id.jejak.needs.write.Cycles.ID;
import static id.jejak.needs.write.Cycles.OPENED;
import static id.jejak.needs.write.Cycles.PLANNED;
import static id.jejak.needs.write.Cycles.SERVICE;
import static id.jejak.needs.write.Cycles.adopted;
import static id.jejak.needs.write.Cycles.course;
import static id.jejak.needs.write.Cycles.declare;
import static id.jejak.needs.write.Cycles.declared;
import static id.jejak.needs.write.Cycles.opened;
import static id.jejak.needs.write.Cycles.plan;
import static id.jejak.needs.write.Cycles.planned;
import static id.jejak.needs.write.Cycles.revise;
import static id.jejak.needs.write.Cycles.revised;
import static id.jejak.needs.write.Cycles.withdraw;
import static id.jejak.needs.write.Cycles.withdrawn;
import static id.jejak.needs.write.NeedsRejection.ALREADY_DECLARED;
import static id.jejak.needs.write.NeedsRejection.BEFORE_LAST_STEP;
import static id.jejak.needs.write.NeedsRejection.COMPETENCY_UNKNOWN;
import static id.jejak.needs.write.NeedsRejection.EMPLOYEE_UNKNOWN;
import static id.jejak.needs.write.NeedsRejection.IN_ADOPTED_PLAN;
import static id.jejak.needs.write.NeedsRejection.NOT_ADOPTED;
import static id.jejak.needs.write.NeedsRejection.NOT_DECLARED;
import static id.jejak.needs.write.NeedsRejection.NOT_IN_SERVICE;
import static id.jejak.needs.write.NeedsRejection.NO_GAP;
import static id.jejak.needs.write.NeedsRejection.PLAN_ADOPTED;
import static id.jejak.needs.write.NeedsRejection.PROGRAMME_AIMS_ELSEWHERE;
import static id.jejak.needs.write.NeedsRejection.PROGRAMME_UNKNOWN;
import static id.jejak.needs.write.NeedsRejection.REASON_MISSING;
import static id.jejak.needs.write.NeedsRejection.WORKS_ELSEWHERE;

import id.jejak.deciding.ServiceRecord;
import id.jejak.deciding.Spec;
import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.ProgrammeId;
import id.jejak.needs.events.NeedsEvent;
import id.jejak.needs.write.NeedsCommand.RevisePlan;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class NeedDeciderTest {
    private static final CompetencyId OTHER = new CompetencyId("M.08");
    private static final Optional<ProgrammeOffered> FITS = Optional.of(course(SERVICE));
    private final Spec<Cycle, NeedsEvent> spec = new Spec<>(Cycle.UNOPENED, Cycle::evolve);

    @Test
    void a_need_of_somebody_of_the_agency_is_declared() {
        spec.given(opened())
                .when(s -> NeedDecider.declare(declare(KOMINFO, 1, DECLARED), s, works()))
                .then(declared());
    }

    @Test
    void only_people_in_service_here_have_needs_here() {
        spec.given(opened())
                .when(
                        s ->
                                NeedDecider.declare(
                                        declare(KOMINFO, 1, DECLARED),
                                        s,
                                        situation(ServiceRecord.UNKNOWN, KOMINFO, true)))
                .thenRejected(EMPLOYEE_UNKNOWN);
        spec.given(opened())
                .when(
                        s ->
                                NeedDecider.declare(
                                        declare(KOMINFO, 1, DECLARED),
                                        s,
                                        situation(serving(DECLARED), KOMINFO, true)))
                .thenRejected(NOT_IN_SERVICE);
        spec.given(opened())
                .when(
                        s ->
                                NeedDecider.declare(
                                        declare(KOMINFO, 1, DECLARED),
                                        s,
                                        situation(serving(null), new AgencyId("other"), true)))
                .thenRejected(WORKS_ELSEWHERE);
    }

    @Test
    void a_need_is_of_a_known_competency_and_rises() {
        spec.given(opened())
                .when(
                        s ->
                                NeedDecider.declare(
                                        declare(KOMINFO, 1, DECLARED),
                                        s,
                                        situation(serving(null), KOMINFO, false)))
                .thenRejected(COMPETENCY_UNKNOWN);
        spec.given(opened())
                .when(s -> NeedDecider.declare(declare(KOMINFO, 2, DECLARED), s, works()))
                .thenRejected(NO_GAP);
    }

    @Test
    void the_same_need_again_changes_nothing_and_another_content_is_refused() {
        spec.given(opened(), declared())
                .when(s -> NeedDecider.declare(declare(KOMINFO, 1, PLANNED), s, works()))
                .thenNothing();
        spec.given(opened(), declared())
                .when(s -> NeedDecider.declare(declare(KOMINFO, 0, DECLARED), s, works()))
                .thenRejected(ALREADY_DECLARED);
    }

    @Test
    void a_withdrawn_need_may_be_declared_anew() {
        spec.given(opened(), declared())
                .when(s -> NeedDecider.withdraw(withdraw("moved on", PLANNED), s))
                .then(withdrawn());
        spec.given(opened(), declared(), withdrawn())
                .when(s -> NeedDecider.declare(declare(KOMINFO, 1, DECLARED), s, works()))
                .then(declared());
    }

    @Test
    void a_need_is_withdrawn_for_a_reason_afterwards_and_only_outside_an_adopted_plan() {
        spec.given(opened())
                .when(s -> NeedDecider.withdraw(withdraw("x", PLANNED), s))
                .thenRejected(NOT_DECLARED);
        spec.given(opened(), declared())
                .when(s -> NeedDecider.withdraw(withdraw(" ", PLANNED), s))
                .thenRejected(REASON_MISSING);
        spec.given(opened(), declared())
                .when(s -> NeedDecider.withdraw(withdraw("x", OPENED), s))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given(opened(), declared(), planned(), adopted())
                .when(s -> NeedDecider.withdraw(withdraw("x", ADOPTED), s))
                .thenRejected(IN_ADOPTED_PLAN);
        spec.given(opened(), declared(), planned(), adopted(), revised(null, 0))
                .when(s -> NeedDecider.withdraw(withdraw("moved on", PLANNED), s))
                .then(withdrawn());
    }

    @Test
    void a_training_that_aims_at_the_competency_is_planned_with_its_hours() {
        spec.given(opened(), declared())
                .when(s -> PlanDecider.plan(plan(COURSE, PLANNED), s, FITS))
                .then(planned());
        spec.given(opened(), declared())
                .when(s -> PlanDecider.plan(plan(COURSE, PLANNED), s, Optional.empty()))
                .thenRejected(PROGRAMME_UNKNOWN);
        spec.given(opened(), declared())
                .when(s -> PlanDecider.plan(plan(COURSE, PLANNED), s, Optional.of(course(OTHER))))
                .thenRejected(PROGRAMME_AIMS_ELSEWHERE);
    }

    @Test
    void a_training_is_planned_for_a_declared_need_and_not_before_it() {
        spec.given(opened())
                .when(s -> PlanDecider.plan(plan(COURSE, PLANNED), s, FITS))
                .thenRejected(NOT_DECLARED);
        spec.given(opened(), declared())
                .when(s -> PlanDecider.plan(plan(COURSE, OPENED), s, FITS))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given(opened(), declared(), planned())
                .when(s -> PlanDecider.plan(plan(COURSE, PLANNED), s, FITS))
                .thenNothing();
    }

    @Test
    void an_adopted_plan_changes_by_a_revision_only() {
        var another = new ProgrammeId("another");
        spec.given(opened(), declared(), planned(), adopted())
                .when(s -> PlanDecider.plan(plan(another, ADOPTED), s, FITS))
                .thenRejected(PLAN_ADOPTED);
        spec.given(opened(), declared(), planned(), adopted())
                .when(s -> PlanDecider.revise(revise(another, "cut", next()), s, FITS))
                .then(revised(another, 20));
        spec.given(opened(), declared(), planned(), adopted())
                .when(s -> PlanDecider.revise(revise(null, "cut", next()), s, Optional.empty()))
                .then(revised(null, 0));
    }

    @Test
    void a_revision_needs_an_adopted_plan_a_reason_a_programme_and_a_later_day() {
        var another = new ProgrammeId("another");
        spec.given(opened(), declared(), planned())
                .when(s -> PlanDecider.revise(revise(null, "cut", next()), s, FITS))
                .thenRejected(NOT_ADOPTED);
        spec.given(opened(), declared(), planned(), adopted())
                .when(s -> PlanDecider.revise(revise(null, " ", next()), s, FITS))
                .thenRejected(REASON_MISSING);
        spec.given(opened(), declared(), planned(), adopted())
                .when(s -> PlanDecider.revise(revise(null, "cut", PLANNED), s, FITS))
                .thenRejected(BEFORE_LAST_STEP);
        spec.given(opened(), declared(), planned(), adopted())
                .when(s -> PlanDecider.revise(revise(another, "cut", next()), s, Optional.empty()))
                .thenRejected(PROGRAMME_UNKNOWN);
        spec.given(opened(), declared(), planned(), adopted())
                .when(s -> PlanDecider.revise(revise(COURSE, "cut", next()), s, FITS))
                .thenNothing();
        spec.given(opened(), declared(), planned(), adopted())
                .when(s -> PlanDecider.revise(other(), s, FITS))
                .thenRejected(NOT_DECLARED);
    }

    private static RevisePlan other() {
        return new RevisePlan(ID, KOMINFO, ANI, OTHER, null, "cut", next());
    }

    private static LocalDate next() {
        return ADOPTED.plusDays(1);
    }

    private static NeedDecider.Situation works() {
        return situation(serving(null), KOMINFO, true);
    }

    private static NeedDecider.Situation situation(
            ServiceRecord service, AgencyId agency, boolean known) {
        return new NeedDecider.Situation(service, List.of(CITY, agency), known);
    }

    private static ServiceRecord serving(@Nullable LocalDate until) {
        return new ServiceRecord.Known(
                LocalDate.of(2015, 1, 1),
                new TreeMap<>(Map.of(LocalDate.of(2015, 1, 1), EmploymentKind.PNS)),
                until);
    }
}
