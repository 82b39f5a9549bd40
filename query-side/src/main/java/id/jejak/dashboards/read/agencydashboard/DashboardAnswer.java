package id.jejak.dashboards.read.agencydashboard;

import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Agency;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Child;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Competency;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Duty;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.HeatMap;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Named;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Row;
import id.jejak.tallies.AgencyFigures.Below;
import id.jejak.tallies.AgencyNode;
import id.jejak.tallies.Tally;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Puts an answer together from what was read.
 *
 * @param nodes the agencies on the path and right below
 * @param competencies names by code
 * @param duty of the year
 */
record DashboardAnswer(
        LocalDate today,
        int year,
        long position,
        Map<String, AgencyNode> nodes,
        Map<String, String> competencies,
        @Nullable Duty duty) {

    AgencyDashboard of(String id, AgencyNode node, Tally<Topic> tally, List<Below<Topic>> below) {
        var figures = new Figures(tally, today);
        return new AgencyDashboard(
                agency(id, node),
                year,
                today,
                position,
                figures.headcount(),
                figures.assessed(),
                below.stream().map(this::child).toList(),
                heatMap(id, node, figures, below),
                figures.learning().years(year, today.getYear()),
                duty,
                figures.evaluations(year),
                figures.awards());
    }

    private Agency agency(String id, AgencyNode node) {
        var parent = node.parent();
        return new Agency(
                id,
                node.name(),
                node.kind(),
                parent == null ? null : named(parent),
                node.path().stream().map(this::named).toList());
    }

    private Named named(String id) {
        var node = nodes.get(id);
        return new Named(id, node == null ? id : node.name());
    }

    private Child child(Below<Topic> one) {
        var figures = new Figures(one.tally(), today);
        return new Child(
                one.id(),
                one.node().name(),
                one.node().kind(),
                figures.people(),
                figures.assessed().share(),
                figures.learning().metDuty(year).share());
    }

    private HeatMap heatMap(String id, AgencyNode node, Figures own, List<Below<Topic>> below) {
        var columns = own.competencies();
        return new HeatMap(
                columns.stream()
                        .map(code -> new Competency(code, competencies.getOrDefault(code, code)))
                        .toList(),
                row(id, node, own, columns),
                below.stream()
                        .map(
                                one ->
                                        row(
                                                one.id(),
                                                one.node(),
                                                new Figures(one.tally(), today),
                                                columns))
                        .toList());
    }

    private static Row row(
            String id, AgencyNode node, Figures figures, Collection<String> columns) {
        return new Row(id, node.name(), columns.stream().map(figures::cell).toList());
    }
}
