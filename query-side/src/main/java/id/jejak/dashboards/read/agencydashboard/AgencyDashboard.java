package id.jejak.dashboards.read.agencydashboard;

import id.jejak.award.events.AwardKind;
import id.jejak.evaluation.events.KirkpatrickLevel;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.Sex;
import id.jejak.tallies.Numbers;
import id.jejak.workforce.events.AgencyKind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How an agency and everything below it stands. Shares are 0 to 1 with four decimals, null where
 * there is nobody to have a share of.
 *
 * @param year the year that trainings, JP, evaluations and results are shown for
 * @param asOf the day it was asked, on which coverage and overdue depend
 * @param position the last event in it
 * @param duty the rule for the JP of the year; null where none is in force
 */
public record AgencyDashboard(
        Agency agency,
        int year,
        LocalDate asOf,
        long position,
        Headcount headcount,
        Coverage assessment,
        List<Child> children,
        HeatMap gaps,
        List<LearningYear> learning,
        @Nullable Duty duty,
        Evaluations evaluations,
        List<AwardYear> awards) {

    /** An agency by name. */
    public record Named(String id, String name) {}

    /**
     * @param parent null for a city
     * @param path from the city down to the agency itself
     */
    public record Agency(
            String id, String name, AgencyKind kind, @Nullable Named parent, List<Named> path) {}

    /** People in service now. */
    public record Headcount(long total, Map<EmploymentKind, Long> byKind, Map<Sex, Long> bySex) {}

    /**
     * Who was assessed within the last three years. The last assessment is kept by its month, so
     * one counts until the end of its month three years later.
     */
    public record Coverage(long people, long of, @Nullable BigDecimal share) {
        static Coverage of(long people, long of) {
            return new Coverage(people, of, Numbers.share(people, of));
        }
    }

    /** One agency right below, with all below it. */
    public record Child(
            String id,
            String name,
            AgencyKind kind,
            long headcount,
            @Nullable BigDecimal assessed,
            @Nullable BigDecimal metDuty) {}

    /**
     * Gaps by competency, for the agency as a whole and for each agency right below.
     *
     * @param own {@code total} row
     */
    public record HeatMap(List<Competency> competencies, Row own, List<Row> children) {}

    /**
     * @param name the code itself where the dictionary has no entry
     */
    public record Competency(String id, String name) {}

    public record Row(String id, String name, List<Cell> cells) {}

    /**
     * @param assessed people whose latest level is known
     * @param below those of them below the required level
     * @param missing levels missing together, 0 or less
     * @param meanGap missing over assessed, two decimals; null where nobody was assessed. Levels
     *     above the required one do not make up for others' gaps
     */
    public record Cell(
            String competency,
            long assessed,
            long below,
            long missing,
            @Nullable BigDecimal meanGap) {}

    /**
     * One calendar year of learning.
     *
     * @param trained people with at least one completed training, of those in service that year
     */
    public record LearningYear(int year, long trainings, Coverage trained, Pns pns, Pppk pppk) {}

    /**
     * @param bands people by their JP: 0, 1-9 (anything below 10), 10-19, 20-39, 40+
     * @param met people who met their duty, by the policy of the year
     */
    public record Pns(Map<String, Long> bands, BigDecimal jp, Coverage met) {}

    /**
     * @param above people over their ceiling in the contract year that started in this calendar
     *     year, by the policy of its last day; the bands and the JP are by calendar year
     */
    public record Pppk(Map<String, Long> bands, BigDecimal jp, long within, long above) {}

    /**
     * @param floor JP from which on PNS met the duty; null where the rule has none
     * @param ceiling the most JP within the ceiling of PPPK; null where the rule has none
     */
    public record Duty(
            PolicyRef policy, @Nullable BigDecimal floor, @Nullable BigDecimal ceiling) {}

    /**
     * Evaluations of behaviour, and what evaluations of every level found.
     *
     * @param due due in the year, made or not
     * @param done made, of those due in the year
     * @param waiting not made, whenever due
     * @param overdue not made and due before the day asked; the due day itself is in time
     */
    public record Evaluations(
            long due, long done, long waiting, long overdue, List<Result> results) {}

    /**
     * @param mean percent with two decimals; null where none was recorded in the year
     */
    public record Result(KirkpatrickLevel level, long recorded, @Nullable BigDecimal mean) {}

    /** Awards granted in a year and not revoked since. */
    public record AwardYear(AwardKind kind, int year, long awards) {}
}
