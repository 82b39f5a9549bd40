package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Moment.ABSENT;
import static id.jejak.policy.rules.histories.Section.DEGREES;
import static id.jejak.policy.rules.histories.Section.MEASURES;

import id.jejak.discipline.events.Severity;
import id.jejak.kernel.Education;
import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.PostClass;
import id.jejak.kernel.PostGroup;

import java.util.Map;
import java.util.function.ToLongFunction;

/** Facts of service and person. */
final class ServiceFolds {
    private static final int MONTHS_A_YEAR = 12;
    private static final Education[] DEGREES_OF = Education.values();

    private ServiceFolds() {}

    static void into(Map<String, ToLongFunction<Moment>> folds) {
        folds.put("employmentKind", m -> kind(m).ordinal());
        folds.put("pns", m -> Amount.truth(kind(m).isPns()));
        folds.put("cpns", m -> Amount.truth(kind(m) == EmploymentKind.CPNS));
        folds.put("inService", m -> Amount.truth(m.history().isInServiceOn(m.day())));
        folds.put("postClass", m -> postClass(m).ordinal());
        folds.put("postGroup", m -> postClass(m).group().ordinal());
        folds.put(
                "yearsInPost",
                m ->
                        Amount.of(
                                Math.max(
                                        0,
                                        Days.yearsBetween(
                                                m.history().postSince(m.day()), m.day()))));
        folds.put("agency", m -> m.history().agencyOn(m.day()));
        folds.put("city", ServiceFolds::city);
        folds.put("region", ServiceFolds::region);
        folds.put("degree", m -> known(degree(m)));
        folds.put("degreeRequired", m -> required(postClass(m)).ordinal());
        folds.put("degreeStanding", ServiceFolds::standing);
        folds.put("serviceYears", m -> years(m.history().serviceSince(), m.day()));
        folds.put(
                "serviceMonths",
                m -> Amount.of(Days.monthsBetween(m.history().serviceSince(), m.day())));
        folds.put("cleanServiceYears", m -> years(cleanSince(m), m.day()));
        folds.put("monthsToRetirement", ServiceFolds::toRetirement);
        folds.put("age", m -> Amount.of(m.history().ageOn(m.day())));
        folds.put("sex", m -> m.history().sex().ordinal());
        folds.put("year", m -> Amount.of(Days.year(m.day())));
        folds.put(
                "functionalRequired",
                m ->
                        Amount.truth(
                                postClass(m).group() != PostGroup.FUNCTIONAL
                                        || m.world.needsFunctionalTraining(
                                                m.history().postOn(m.day()))));
    }

    static EmploymentKind kind(Moment m) {
        return m.history().kindOn(m.day());
    }

    static PostClass postClass(Moment m) {
        return m.history().postClassOn(m.day());
    }

    private static long city(Moment m) {
        var path = m.world.path(m.history().agencyOn(m.day()));
        return path.length == 0 ? ABSENT : path[0];
    }

    private static long region(Moment m) {
        var region = m.world.region(m.history().agencyOn(m.day()));
        return region < 0 ? ABSENT : region;
    }

    private static long known(int degree) {
        return degree < 0 ? ABSENT : degree;
    }

    /** Ordinal of the highest; -1 before the appointment, which tells the first one. */
    private static int degree(Moment m) {
        var highest = -1;
        for (var row = 0; row < m.rows(DEGREES); row++) {
            if (m.get(DEGREES, row, Column.DAY) <= m.day()) {
                highest = Math.max(highest, m.get(DEGREES, row, 1));
            }
        }
        return highest;
    }

    /**
     * What the class asks for: S-1 or D-IV of leaders and experts, D-III of Pengawas, SLTA of the
     * others (PP 11/2017 arts. 54, 75, 107, from memory: UNCERTAIN).
     */
    private static Education required(PostClass postClass) {
        return switch (postClass) {
            case JPT_UTAMA,
                    JPT_MADYA,
                    JPT_PRATAMA,
                    ADMINISTRATOR,
                    JF_AHLI_UTAMA,
                    JF_AHLI_MADYA,
                    JF_AHLI_MUDA,
                    JF_AHLI_PERTAMA ->
                    Education.S1;
            case PENGAWAS -> Education.D3;
            case PELAKSANA, JF_PENYELIA, JF_MAHIR, JF_TERAMPIL, JF_PEMULA -> Education.SMA;
        };
    }

    /** 0 below, 1 equal, 2 above; D-IV and S-1 are equal. */
    private static long standing(Moment m) {
        var held = degree(m);
        return held < 0
                ? 0
                : 1 + Integer.signum(step(DEGREES_OF[held]) - step(required(postClass(m))));
    }

    private static int step(Education education) {
        return (education == Education.D4 ? Education.S1 : education).ordinal();
    }

    /** Whole years from month to month, as Satyalancana counts them; may be below 0. */
    private static long years(int since, int day) {
        return Amount.of(Math.floorDiv(Days.calendarMonthsBetween(since, day), MONTHS_A_YEAR));
    }

    private static int cleanSince(Moment m) {
        var since = m.history().serviceSince();
        for (var row = 0; row < m.rows(MEASURES); row++) {
            if (m.get(MEASURES, row, Column.SEVERITY) != Severity.LIGHT.ordinal()
                    && m.get(MEASURES, row, Column.FROM) <= m.day()) {
                since = Math.max(since, m.get(MEASURES, row, Column.LAST) + 1);
            }
        }
        return since;
    }

    private static long toRetirement(Moment m) {
        var age = postClass(m).retirementAge();
        var end = Days.plusYears(m.history().birthDay(), age);
        return Amount.of(Math.max(0, Days.monthsBetween(m.day(), end)));
    }
}
