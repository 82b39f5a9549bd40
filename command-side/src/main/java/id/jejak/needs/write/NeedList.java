package id.jejak.needs.write;

import id.jejak.deciding.Roster;
import id.jejak.deciding.Shell;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.ProgrammeId;
import id.jejak.needs.events.NeedEvent;
import id.jejak.needs.events.NeedEvent.DevelopmentPlanned;
import id.jejak.needs.events.NeedEvent.NeedDeclared;
import id.jejak.needs.events.NeedEvent.NeedWithdrawn;
import id.jejak.needs.events.NeedEvent.PlanRevised;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The needs of one analysis, and the sums that its plan is adopted with. */
record NeedList(
        Roster<SortedMap<CompetencyId, Need>> byEmployee,
        int declared,
        int planned,
        BigDecimal jp) {
    static final NeedList NONE = new NeedList(Roster.empty(), 0, 0, BigDecimal.ZERO);

    Optional<Need> find(EmployeeId employee, CompetencyId competency) {
        return byEmployee.of(employee).map(needs -> needs.get(competency));
    }

    NeedList after(NeedEvent event) {
        return switch (event) {
            case NeedDeclared e -> with(e, new Need(e, null));
            case NeedWithdrawn e -> with(e, null);
            case DevelopmentPlanned e -> planned(e, e.programmeId(), e.jp());
            case PlanRevised e -> planned(e, e.programmeId(), e.jp());
        };
    }

    private NeedList planned(NeedEvent event, @Nullable ProgrammeId programme, Jp hours) {
        var need =
                find(event.employeeId(), event.competencyId())
                        .orElseThrow(() -> Shell.corrupt(event, this));
        var plan =
                programme == null ? null : new Need.Planned(programme, hours, event.occurredOn());
        return with(event, new Need(need.declared(), plan));
    }

    private NeedList with(NeedEvent event, @Nullable Need next) {
        var needs = new TreeMap<>(byEmployee.of(event.employeeId()).orElseGet(TreeMap::new));
        var before =
                next == null
                        ? needs.remove(event.competencyId())
                        : needs.put(event.competencyId(), next);
        return new NeedList(
                byEmployee.with(event.employeeId(), Collections.unmodifiableSortedMap(needs)),
                declared + one(next) - one(before),
                planned + one(plan(next)) - one(plan(before)),
                jp.add(hours(next)).subtract(hours(before)));
    }

    private static Need.@Nullable Planned plan(@Nullable Need need) {
        return need == null ? null : need.planned();
    }

    private static int one(@Nullable Object thing) {
        return thing == null ? 0 : 1;
    }

    private static BigDecimal hours(@Nullable Need need) {
        var plan = plan(need);
        return plan == null ? BigDecimal.ZERO : plan.jp().hours();
    }
}
