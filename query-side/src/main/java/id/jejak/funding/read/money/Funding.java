package id.jejak.funding.read.money;

import id.jejak.funding.events.PledgeForm;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * The training money of an agency and everything below it, for one year.
 *
 * @param sources own money, sponsors' money, facilities; each with what is free of it
 * @param sponsors one row for each pledge
 */
record Funding(
        String agencyId,
        int year,
        long position,
        Sum total,
        List<Sum> sources,
        List<Sponsor> sponsors,
        Worth worth,
        List<Part> parts) {

    /**
     * Rupiah.
     *
     * @param of ALLOCATION, MONEY (of sponsors), FACILITIES, or TOTAL: all money, without
     *     facilities
     * @param free received and neither reserved nor spent
     */
    record Sum(String of, long pledged, long received, long reserved, long spent, long free) {}

    record Sponsor(
            String name,
            PledgeForm form,
            String agencyId,
            long pledged,
            long received,
            long reserved,
            long spent,
            boolean withdrawn) {}

    /**
     * What the money bought. Rupiah per JP: all that was spent, by all JP credited in sessions that
     * money was reserved for; a session paid from two budgets counts its JP for the first one.
     * Rupiah per level: all that was spent, by the levels gained: for everybody who completed such
     * a session and each competency it aims at, the first level assessed after completion less the
     * last one up to it, where that is more. Whoever was not assessed before and after gains
     * nothing here, though it cost as much.
     *
     * @param compared competencies of people that were assessed before and after
     * @param perJp null while no JP was credited
     * @param perLevel null while nobody gained a level
     */
    record Worth(
            BigDecimal jp,
            long completed,
            long levels,
            long compared,
            @Nullable BigDecimal perJp,
            @Nullable BigDecimal perLevel) {}

    /** An agency right below. */
    record Part(String agencyId, String name, Sum total, Worth worth) {}
}
