package id.jejak.leaders.read.motivators;

import id.jejak.kernel.EmployeeId;
import id.jejak.tallies.Numbers;
import id.jejak.tallies.Tally;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the leaders of an agency and everything below it did for their people in one year. A leader
 * counts for the own agency; somebody who had two leaders in the year was led by both.
 *
 * @param asOf the day it was asked
 * @param leaders in service with people to lead now
 * @param below the agencies right below
 */
record Motivators(
        String agencyId,
        int year,
        LocalDate asOf,
        long position,
        long leaders,
        Figures figures,
        List<Part> below) {

    record Part(String agencyId, String name, long leaders, Figures figures) {}

    /**
     * @param staff people led at some day of the year
     * @param developed those of them who learned something while led
     * @param share developed of staff, 0 to 1 with four decimals; null where nobody was led
     * @param recognitions of the year
     * @param nominations of the year
     * @param openNominations waiting now, for sessions that are not over
     * @param sent to seminars and exchanges in the year
     */
    record Figures(
            long staff,
            long developed,
            @Nullable BigDecimal share,
            long recognitions,
            long nominations,
            long openNominations,
            long sent) {
        static Figures of(Tally<Topic> tally, int year, LocalDate today) {
            var staff = tally.sum(Topic.STAFF, at -> at <= year);
            var developed = tally.get(Topic.DEVELOPED, "", year);
            return new Figures(
                    staff,
                    developed,
                    Numbers.share(developed, staff),
                    tally.get(Topic.RECOGNISED, "", year),
                    tally.get(Topic.NOMINATED, "", year),
                    tally.sum(Topic.OPEN, at -> at >= today.toEpochDay()),
                    tally.get(Topic.SENT, "", year));
        }
    }

    /**
     * @param total of all pages
     * @param page from 0
     * @param leaders those with most people first
     */
    record Sheet(
            String agencyId,
            int year,
            LocalDate asOf,
            long position,
            long total,
            int page,
            List<Row> leaders) {}

    /**
     * @param staffNow people in service who are led now
     */
    record Row(EmployeeId employeeId, String agencyId, int staffNow, Figures figures) {}

    /**
     * One leader.
     *
     * @param figures null for somebody who never led, nominated or recognised
     * @param people those led now whom the reader may see
     * @param recognitions what superiors recognised about this employee
     */
    record Own(
            EmployeeId employeeId,
            int year,
            long position,
            @Nullable Figures figures,
            List<Led> people,
            List<Staff.Recognition> recognitions) {
        boolean isEmpty() {
            return figures == null && recognitions.isEmpty();
        }
    }

    /**
     * @param developed whether something was learned in the year
     * @param waits whether a nomination waits now
     */
    record Led(
            EmployeeId employeeId,
            boolean developed,
            long recognitions,
            boolean waits,
            long sent) {}
}
