package id.jejak.outreach.read.coverage;

import id.jejak.kernel.AgencyId;
import id.jejak.kernel.OutreachId;
import id.jejak.kernel.Percent;
import id.jejak.outreach.events.Moment;
import id.jejak.outreach.events.OutreachEvent.AcceptanceMeasured;
import id.jejak.tallies.Count;
import id.jejak.tallies.Placed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One outreach as one invited unit met it.
 *
 * @param path from the city down to the unit
 * @param guests who were counted only
 */
record UnitCard(
        OutreachId outreachId,
        AgencyId unitId,
        List<String> path,
        int year,
        int guests,
        List<Measured> measured)
        implements Placed {
    record Measured(Moment moment, int respondents, Percent acceptance) {}

    static String id(OutreachId outreach, AgencyId unit) {
        return outreach + "/" + unit;
    }

    UnitCard after(AcceptanceMeasured e) {
        var next = new Measured(e.moment(), e.respondents(), e.acceptance());
        return new UnitCard(
                outreachId,
                unitId,
                path,
                year,
                guests,
                Stream.concat(measured.stream(), Stream.of(next))
                        .sorted(Comparator.comparing(Measured::moment))
                        .toList());
    }

    void count(Count<Topic> count) {
        count.one(Topic.INVITED, "", year);
        count.add(Topic.GUESTS, "", year, guests);
        for (var one : measured) {
            var hundredths = one.acceptance().value().movePointRight(2).longValueExact();
            count.add(Topic.RESPONDENTS, one.moment().name(), year, one.respondents());
            count.add(
                    Topic.ACCEPTANCE,
                    one.moment().name(),
                    year,
                    Math.multiplyExact(hundredths, (long) one.respondents()));
        }
    }
}
