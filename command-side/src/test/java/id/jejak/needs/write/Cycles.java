package id.jejak.needs.write;

import static id.jejak.deciding.People.ANI;
import static id.jejak.deciding.People.KOMINFO;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.NeedsCycleId;
import id.jejak.kernel.ProgrammeId;
import id.jejak.needs.events.CycleEvent.NeedsCycleOpened;
import id.jejak.needs.events.CycleEvent.ObjectiveSet;
import id.jejak.needs.events.CycleEvent.PlanAdopted;
import id.jejak.needs.events.NeedEvent.DevelopmentPlanned;
import id.jejak.needs.events.NeedEvent.NeedDeclared;
import id.jejak.needs.events.NeedEvent.NeedWithdrawn;
import id.jejak.needs.events.NeedEvent.PlanRevised;
import id.jejak.needs.events.NeedSource;
import id.jejak.needs.write.NeedsCommand.AdoptPlan;
import id.jejak.needs.write.NeedsCommand.DeclareNeed;
import id.jejak.needs.write.NeedsCommand.OpenNeedsCycle;
import id.jejak.needs.write.NeedsCommand.PlanDevelopment;
import id.jejak.needs.write.NeedsCommand.RevisePlan;
import id.jejak.needs.write.NeedsCommand.SetObjective;
import id.jejak.needs.write.NeedsCommand.WithdrawNeed;
import id.jejak.training.events.ProgrammeEvent.ProgrammeOffered;
import id.jejak.training.events.TrainingForm;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One needs analysis as the tests tell it. */
final class Cycles {
    static final NeedsCycleId ID = new NeedsCycleId("akpk-2026");
    static final AgencyId CITY = new AgencyId("sabang");
    static final CompetencyId SERVICE = new CompetencyId("M.05");
    static final ProgrammeId COURSE = new ProgrammeId("service-course");
    static final LocalDate OPENED = LocalDate.of(2025, 9, 1);
    static final LocalDate DECLARED = LocalDate.of(2025, 9, 15);
    static final LocalDate PLANNED = LocalDate.of(2025, 10, 1);
    static final LocalDate ADOPTED = LocalDate.of(2025, 12, 1);

    private Cycles() {}

    static SortedMap<CompetencyId, Level> targets(int level) {
        return new TreeMap<>(Map.of(SERVICE, new Level(level)));
    }

    static NeedsCycleOpened opened() {
        return new NeedsCycleOpened(ID, KOMINFO, "AKPK-2026", 2026, "A smart city", OPENED);
    }

    static ObjectiveSet objective(int level) {
        return new ObjectiveSet(ID, KOMINFO, "S1", "Quick service", targets(level), OPENED);
    }

    static NeedDeclared declared() {
        return new NeedDeclared(
                ID,
                KOMINFO,
                ANI,
                SERVICE,
                2026,
                new Level(1),
                new Level(2),
                NeedSource.GAP,
                null,
                DECLARED);
    }

    static DevelopmentPlanned planned() {
        return new DevelopmentPlanned(ID, KOMINFO, ANI, SERVICE, COURSE, Jp.of(20), PLANNED);
    }

    static PlanAdopted adopted() {
        return new PlanAdopted(
                ID, KOMINFO, "SK 1/2025", 2026, 1, 1, BigDecimal.valueOf(20), ADOPTED);
    }

    static ProgrammeOffered course(CompetencyId aim) {
        return new ProgrammeOffered(
                COURSE,
                "COURSE",
                "Service course",
                TrainingForm.COURSE,
                new TreeMap<>(Map.of(aim, new Level(2))),
                Jp.of(20),
                OPENED);
    }

    static OpenNeedsCycle open(int year, LocalDate on) {
        return new OpenNeedsCycle(ID, KOMINFO, "AKPK-2026", year, "A smart city", on);
    }

    static SetObjective set(SortedMap<CompetencyId, Level> targets) {
        return new SetObjective(ID, KOMINFO, "S1", "Quick service", targets, OPENED);
    }

    static DeclareNeed declare(AgencyId agency, int from, LocalDate on) {
        return new DeclareNeed(
                ID, agency, ANI, SERVICE, new Level(from), new Level(2), NeedSource.GAP, null, on);
    }

    static WithdrawNeed withdraw(String reason, LocalDate on) {
        return new WithdrawNeed(ID, KOMINFO, ANI, SERVICE, reason, on);
    }

    static NeedWithdrawn withdrawn() {
        return new NeedWithdrawn(ID, KOMINFO, ANI, SERVICE, "moved on", PLANNED);
    }

    static PlanDevelopment plan(ProgrammeId programme, LocalDate on) {
        return new PlanDevelopment(ID, KOMINFO, ANI, SERVICE, programme, on);
    }

    static AdoptPlan adopt(String decree, int year, LocalDate on) {
        return new AdoptPlan(ID, KOMINFO, decree, year, on);
    }

    static RevisePlan revise(@Nullable ProgrammeId programme, String reason, LocalDate on) {
        return new RevisePlan(ID, KOMINFO, ANI, SERVICE, programme, reason, on);
    }

    static PlanRevised revised(@Nullable ProgrammeId programme, int jp) {
        return new PlanRevised(
                ID, KOMINFO, ANI, SERVICE, programme, Jp.of(jp), "cut", ADOPTED.plusDays(1));
    }
}
