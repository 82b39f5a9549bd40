package id.jejak.dashboards.read.agencydashboard;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.policy.rules.Policies;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.AgencyFigures.Below;
import id.jejak.tallies.Tally;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The question behind the agency dashboard. A few small reads, whatever the size of the agency. */
public final class HowDoesThisAgencyStand {
    /** What the rows of child agencies are made of. */
    private static final Set<Topic> ABOUT_CHILDREN =
            Set.of(
                    Topic.HEADCOUNT,
                    Topic.ASSESSED,
                    Topic.COMPETENCY,
                    Topic.GAP,
                    Topic.GAP_LEVELS,
                    Topic.ENTERED,
                    Topic.LEFT,
                    Topic.DUTY);

    private final ReadPosition position;
    private final Clock clock;
    private final AgencyFigures<Topic> figures;
    private final CompetencyNames names;

    private final DutyCorrections duties;

    public HowDoesThisAgencyStand(
            ReadModels models, ReadPosition position, Policies policies, Clock clock) {
        this.duties = new DutyCorrections(models, policies);
        this.names = new CompetencyNames(models);
        this.position = position;
        this.clock = clock;
        this.figures = new AgencyFigures<>(models, AgencyDashboardProjection.TALLIES);
    }

    /** The day on which it is asked. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * @throws NotFound for an unknown agency
     * @throws AccessDenied unless the actor may read figures of the agency
     */
    public AgencyDashboard answer(Actor actor, String agencyId, int year) {
        var at = position.of(AgencyDashboardProjection.NAME);
        var node = figures.allowed(actor, agencyId);
        var duty = duties.dutyOn(today());
        var corrections =
                duty.isKept()
                        ? Map.<String, Tally<Topic>>of()
                        : duties.of(agencyId, node, figures.lastChanges(agencyId), duty);
        var below =
                figures.below(node, ABOUT_CHILDREN).stream()
                        .map(
                                one ->
                                        new Below<>(
                                                one.id(),
                                                one.node(),
                                                corrected(one.id(), one.tally(), corrections)))
                        .toList();
        return new DashboardAnswer(
                        today(),
                        year,
                        at,
                        figures.nodes(node.path()),
                        names.all(),
                        DutyRule.of(duty, year))
                .of(agencyId, node, corrected(agencyId, figures.of(agencyId), corrections), below);
    }

    private static Tally<Topic> corrected(
            String agency, Tally<Topic> tally, Map<String, Tally<Topic>> corrections) {
        var correction = corrections.get(agency);
        return correction == null ? tally : tally.plus(correction);
    }

    /** The cities, by name; each still has to be asked for. */
    List<String> cities() {
        return figures.cities();
    }

    /**
     * The last events that changed figures of the agency, -1 for none; every change changes one.
     *
     * @throws NotFound for an unknown agency
     * @throws AccessDenied unless the actor may read figures of the agency
     */
    public List<Long> lastChanges(Actor actor, String agencyId) {
        figures.allowed(actor, agencyId);
        return lastChanges(agencyId);
    }

    List<Long> lastChanges(String agencyId) {
        return figures.lastChanges(agencyId);
    }
}
