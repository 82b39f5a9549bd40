package id.jejak.dashboards.read.agencydashboard;

import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Coverage;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.LearningYear;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Pns;
import id.jejak.dashboards.read.agencydashboard.AgencyDashboard.Pppk;
import id.jejak.kernel.EmploymentKind;
import id.jejak.tallies.Numbers;
import id.jejak.tallies.Tally;
import id.jejak.training.rules.JpDuty.Standing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** What a tally says about learning, year by year. */
final class LearningFigures {
    private static final String PNS = Card.groupOf(EmploymentKind.PNS);
    private static final String PPPK = Card.groupOf(EmploymentKind.PPPK);

    private final Tally<Topic> tally;

    LearningFigures(Tally<Topic> tally) {
        this.tally = tally;
    }

    /** Every year from the first completed training to the current one, and the one asked for. */
    List<LearningYear> years(int asked, int current) {
        var years = new TreeSet<Integer>();
        tally.each(Topic.TRAININGS, (figure, _) -> years.add(figure.at()));
        if (!years.isEmpty()) {
            IntStream.range(years.first(), current).forEach(years::add);
        }
        years.add(current);
        years.add(asked);
        return years.stream().map(this::year).toList();
    }

    /** PNS who met their floor of the year, of all PNS in service that year. */
    Coverage metDuty(int year) {
        return Coverage.of(tally.get(Topic.DUTY, Standing.MET.name(), year), inService(PNS, year));
    }

    private LearningYear year(int year) {
        return new LearningYear(
                year,
                tally.get(Topic.TRAININGS, "", year),
                Coverage.of(
                        tally.get(Topic.TRAINED, "", year),
                        inService(PNS, year) + inService(PPPK, year)),
                new Pns(bands(PNS, year), jp(PNS, year), metDuty(year)),
                pppk(year));
    }

    private Pppk pppk(int year) {
        var above = tally.get(Topic.DUTY, Standing.ABOVE_CEILING.name(), year);
        return new Pppk(bands(PPPK, year), jp(PPPK, year), inService(PPPK, year) - above, above);
    }

    private BigDecimal jp(String group, int year) {
        return Numbers.hundredths(tally.get(Topic.JP, group, year));
    }

    /** Whoever served in the year and is in no other band has no JP. */
    private Map<String, Long> bands(String group, int year) {
        var bands = new LinkedHashMap<String, Long>();
        var rest = inService(group, year);
        bands.put(JpBand.NONE.label(), rest);
        for (var band : JpBand.values()) {
            if (band != JpBand.NONE) {
                var people = tally.get(Topic.JP_BAND, band.of(group), year);
                bands.put(band.label(), people);
                rest -= people;
            }
        }
        bands.put(JpBand.NONE.label(), rest);
        return bands;
    }

    /** Served on at least one day of the year. */
    private long inService(String group, int year) {
        var people = new AtomicLong();
        tally.each(
                Topic.ENTERED,
                (figure, number) -> {
                    if (figure.of().equals(group) && figure.at() <= year) {
                        people.addAndGet(number);
                    }
                });
        tally.each(
                Topic.LEFT,
                (figure, number) -> {
                    if (figure.of().equals(group) && figure.at() < year) {
                        people.addAndGet(-number);
                    }
                });
        return people.get();
    }
}
