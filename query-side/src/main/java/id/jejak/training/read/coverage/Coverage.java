package id.jejak.training.read.coverage;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How evenly the people of an agency who are in service now were trained in a year. Shares are 0 to
 * 1 with four decimals, null where there is nobody to have a share of.
 *
 * @param agencyId itself and everything below it
 * @param asOf the day it was asked
 * @param position the last event in it
 * @param units the agencies right below
 */
record Coverage(
        String agencyId,
        int year,
        LocalDate asOf,
        long position,
        Share all,
        List<Group> groups,
        List<Unit> units,
        List<Idle> idle) {

    /**
     * @param people in service now whose service began by the end of the year
     * @param trained those of them with a training completed in the year
     */
    record Share(long people, long trained, @Nullable BigDecimal share) {}

    /**
     * @param value such as {@code FEMALE}, {@code 30-39}, {@code JF_AHLI_MUDA}, {@code YES}
     * @param coverage null of a group too small to be shown
     */
    record Group(Dimension dimension, String value, @Nullable Share coverage) {}

    record Unit(String id, String name, Share coverage) {}

    /**
     * People without a training for so many years or longer. Kept by month, so one counts from the
     * end of a month on.
     */
    record Idle(int years, long people) {}
}
