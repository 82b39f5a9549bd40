package id.jejak.dashboards.read.agencydashboard;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.policy.rules.Policies;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.AgencyFigures.Below;
import id.jejak.tallies.Histories;
import id.jejak.tallies.Tally;

import java.time.Instant;
import java.time.LocalDate;

/** The agency dashboard as of a day, as it was known at a moment. */
final class HowDidThisAgencyStand {
    private final ReadPosition position;
    private final AgencyFigures<Topic> figures;
    private final CompetencyNames names;
    private final FiguresAsOf past;

    private final Policies policies;

    HowDidThisAgencyStand(
            ReadModels models, ReadPosition position, Histories histories, Policies policies) {
        this.policies = policies;
        this.position = position;
        this.figures = new AgencyFigures<>(models, AgencyDashboardProjection.TALLIES);
        this.names = new CompetencyNames(models);
        this.past = new FiguresAsOf(models, figures, histories);
    }

    /**
     * @throws NotFound for an unknown agency
     * @throws AccessDenied unless the actor may read figures of the agency
     */
    AgencyDashboard answer(
            Actor actor, String agencyId, int year, LocalDate asOf, Instant knownAt) {
        var at = position.of(AgencyDashboardProjection.NAME);
        var node = figures.allowed(actor, agencyId);
        var duty = new DutyOfYears(policies, asOf);
        var tallies = past.of(agencyId, node, asOf, knownAt, duty);
        var below =
                figures.nodes(node.children()).entrySet().stream()
                        .map(
                                one ->
                                        new Below<>(
                                                one.getKey(),
                                                one.getValue(),
                                                tallies.getOrDefault(one.getKey(), new Tally<>())))
                        .sorted(AgencyFigures.byName())
                        .toList();
        return new DashboardAnswer(
                        asOf,
                        year,
                        at,
                        figures.nodes(node.path()),
                        names.all(),
                        DutyRule.of(duty, year))
                .of(agencyId, node, tallies.getOrDefault(agencyId, new Tally<>()), below);
    }
}
