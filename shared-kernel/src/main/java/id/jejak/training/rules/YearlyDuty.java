package id.jejak.training.rules;

import id.jejak.kernel.EmploymentKind;
import id.jejak.kernel.Jp;
import id.jejak.kernel.PostClass;

import java.time.LocalDate;

/**
 * What the regulations say about the JP of one year. They set a floor for one group and a ceiling
 * for the other, so there is no common target.
 *
 * <ul>
 *   <li>PNS, and CPNS with them: at least 20 JP in a calendar year (PP 11/2017 art. 203(4) as
 *       amended by PP 17/2020).
 *   <li>PPPK: at most 24 JP in a contract year (PP 49/2018 art. 40(1); PerLAN 15/2020). Part-time
 *       PPPK (since December 2025) are counted the same; no text that says otherwise was found, so
 *       this is uncertain.
 *   <li>PPPK in JPT utama and JPT madya: no ceiling (PP 49/2018 art. 40(2), which says "certain"
 *       posts of these classes; which ones is uncertain, all are taken).
 * </ul>
 */
public final class YearlyDuty {
    public static final Jp FLOOR = Jp.of(20);
    public static final Jp CEILING = Jp.of(24);

    private YearlyDuty() {}

    /** How a year's JP stands to the rule that applies. */
    public enum Standing {
        MET,
        NOT_MET,
        WITHIN_CEILING,
        ABOVE_CEILING,
        WITHOUT_CEILING
    }

    /**
     * @param inYear the JP of one calendar year for PNS, of one contract year for PPPK
     */
    public static Standing of(EmploymentKind kind, PostClass post, Jp inYear) {
        if (kind.isPns()) {
            return inYear.isAtLeast(FLOOR) ? Standing.MET : Standing.NOT_MET;
        }
        if (post == PostClass.JPT_UTAMA || post == PostClass.JPT_MADYA) {
            return Standing.WITHOUT_CEILING;
        }
        return CEILING.isAtLeast(inYear) ? Standing.WITHIN_CEILING : Standing.ABOVE_CEILING;
    }

    /**
     * The contract year that a day falls in, named by the calendar year it starts in. It starts on
     * the anniversary of the contract's first day (of 29 February: on the 28th in other years).
     *
     * @param since the first day of the contract
     */
    public static int contractYearOf(LocalDate since, LocalDate day) {
        var anniversary = since.plusYears(day.getYear() - since.getYear());
        return day.isBefore(anniversary) ? day.getYear() - 1 : day.getYear();
    }
}
