package id.jejak.outreach.read.coverage;

import id.jejak.outreach.events.Moment;
import id.jejak.tallies.Numbers;
import id.jejak.tallies.Tally;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * How far outreach reached an agency and everything below it in a year.
 *
 * @param people in service now
 * @param reached those of them who came by name, each once
 * @param share of people who were reached, 0 to 1; null without people
 * @param guests counted only; one person may be counted at several events
 * @param before mean acceptance in percent, by respondents; null where nobody was asked
 * @param after the same, afterwards
 */
record Coverage(
        int year,
        long people,
        long reached,
        @Nullable BigDecimal share,
        long invitations,
        long guests,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {
    private static final int HUNDREDTHS = 100;

    static Coverage of(Tally<Topic> tally, int year) {
        var people = tally.get(Topic.PEOPLE, "", 0);
        var reached = tally.get(Topic.REACHED, "", year);
        return new Coverage(
                year,
                people,
                reached,
                Numbers.share(reached, people),
                tally.get(Topic.INVITED, "", year),
                tally.get(Topic.GUESTS, "", year),
                mean(tally, Moment.BEFORE, year),
                mean(tally, Moment.AFTER, year));
    }

    private static @Nullable BigDecimal mean(Tally<Topic> tally, Moment moment, int year) {
        return Numbers.ratio(
                tally.get(Topic.ACCEPTANCE, moment.name(), year),
                HUNDREDTHS * tally.get(Topic.RESPONDENTS, moment.name(), year),
                2);
    }
}
