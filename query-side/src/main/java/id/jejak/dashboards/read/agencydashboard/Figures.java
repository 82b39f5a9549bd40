package id.jejak.dashboards.read.agencydashboard;

import id.jejak.award.events.AwardKind;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.AwardYear;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Cell;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Coverage;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Evaluations;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Headcount;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Result;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Sex;
import id.jejak.tallies.Numbers;
import id.jejak.tallies.Tally;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a tally says on a given day. */
final class Figures {
    private static final int WINDOW_YEARS = 3;

    private final Tally<Topic> tally;
    private final LocalDate today;

    Figures(Tally<Topic> tally, LocalDate today) {
        this.tally = tally;
        this.today = today;
    }

    Headcount headcount() {
        var byKind = new EnumMap<EmploymentKind, Long>(EmploymentKind.class);
        var bySex = new EnumMap<Sex, Long>(Sex.class);
        for (var kind : EmploymentKind.values()) {
            byKind.put(kind, tally.get(Topic.HEADCOUNT, kind.name(), 0));
        }
        for (var sex : Sex.values()) {
            bySex.put(sex, tally.get(Topic.SEX, sex.name(), 0));
        }
        return new Headcount(people(), byKind, bySex);
    }

    long people() {
        return tally.sum(Topic.HEADCOUNT);
    }

    Coverage assessed() {
        var first = YearMonth.from(today).minusYears(WINDOW_YEARS);
        var from = first.getYear() * 100 + first.getMonthValue();
        return Coverage.of(tally.sum(Topic.ASSESSED, month -> month >= from), people());
    }

    SortedSet<String> competencies() {
        var known = new TreeSet<String>();
        tally.each(Topic.COMPETENCY, (figure, _) -> known.add(figure.of()));
        return known;
    }

    Cell cell(String competency) {
        var assessed = tally.get(Topic.COMPETENCY, competency, 0);
        var missing = tally.get(Topic.GAP_LEVELS, competency, 0);
        return new Cell(
                competency,
                assessed,
                tally.get(Topic.GAP, competency, 0),
                missing,
                Numbers.ratio(missing, assessed, 2));
    }

    Evaluations evaluations(int year) {
        var done = tally.get(Topic.EVALUATION_DONE, "", year);
        var openInYear =
                tally.sum(
                        Topic.EVALUATION_OPEN, day -> LocalDate.ofEpochDay(day).getYear() == year);
        return new Evaluations(
                done + openInYear,
                done,
                tally.sum(Topic.EVALUATION_OPEN),
                tally.sum(Topic.EVALUATION_OPEN, day -> day < today.toEpochDay()),
                Arrays.stream(KirkpatrickLevel.values())
                        .map(level -> result(level, year))
                        .toList());
    }

    List<AwardYear> awards() {
        var awards = new ArrayList<AwardYear>();
        tally.each(
                Topic.AWARDS,
                (figure, number) ->
                        awards.add(
                                new AwardYear(
                                        AwardKind.valueOf(figure.of()), figure.at(), number)));
        awards.sort(
                Comparator.comparingInt(AwardYear::year).reversed().thenComparing(AwardYear::kind));
        return awards;
    }

    LearningFigures learning() {
        return new LearningFigures(tally);
    }

    private Result result(KirkpatrickLevel level, int year) {
        var recorded = tally.get(Topic.RESULTS, level.name(), year);
        var hundredths = tally.get(Topic.RESULT_SUM, level.name(), year);
        return new Result(level, recorded, Numbers.ratio(hundredths, recorded * 100, 2));
    }
}
