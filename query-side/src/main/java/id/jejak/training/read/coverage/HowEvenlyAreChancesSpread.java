package id.jejak.training.read.coverage;

import id.jejak.kernel.Actor;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.Figure;
import id.jejak.tallies.Numbers;
import id.jejak.tallies.Tally;
import id.jejak.training.read.coverage.Coverage.Group;
import id.jejak.training.read.coverage.Coverage.Idle;
import id.jejak.training.read.coverage.Coverage.Share;
import id.jejak.training.read.coverage.Coverage.Unit;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The question behind coverage. Three small reads, whatever the size of the agency. */
@Component
final class HowEvenlyAreChancesSpread {
    static final int MOST_YEARS_IDLE = 5;

    private final AgencyFigures<Topic> figures;
    private final ReadPosition position;
    private final Clock clock;

    HowEvenlyAreChancesSpread(ReadModels models, ReadPosition position, Clock clock) {
        this.figures = new AgencyFigures<>(models, CoverageProjection.TALLIES);
        this.position = position;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * @throws id.jejak.access.NotFound for an unknown agency
     * @throws id.jejak.access.AccessDenied unless the actor may read figures of the agency
     */
    Coverage answer(Actor actor, String agencyId, int year) {
        var at = position.of(CoverageProjection.NAME);
        var node = figures.allowed(actor, agencyId);
        var tally = figures.of(agencyId);
        var units =
                figures.below(node, List.of(Topic.PEOPLE, Topic.TRAINED)).stream()
                        .map(b -> new Unit(b.id(), b.node().name(), all(b.tally(), year)))
                        .toList();
        return new Coverage(
                agencyId,
                year,
                today(),
                at,
                all(tally, year),
                groups(tally, year),
                units,
                idle(tally));
    }

    /** Everybody has a sex, so this dimension counts each person once. */
    private static Share all(Tally<Topic> tally, int year) {
        var people = 0L;
        var trained = 0L;
        for (var share : counted(tally, Dimension.SEX, year).values()) {
            people += share.people();
            trained += share.trained();
        }
        return share(people, trained);
    }

    private static List<Group> groups(Tally<Topic> tally, int year) {
        var groups = new ArrayList<Group>();
        for (var dimension : Dimension.values()) {
            var counted = counted(tally, dimension, year);
            var isShown = counted.values().stream().allMatch(s -> dimension.shows(s.people()));
            counted.forEach(
                    (value, share) ->
                            groups.add(new Group(dimension, value, isShown ? share : null)));
        }
        return groups;
    }

    private static Map<String, Share> counted(Tally<Topic> tally, Dimension dimension, int year) {
        var shares = new TreeMap<String, Share>();
        tally.each(
                Topic.PEOPLE,
                (figure, number) -> {
                    if (dimension.has(figure.of()) && figure.at() <= year) {
                        shares.merge(
                                value(figure, dimension, year),
                                share(number, 0),
                                HowEvenlyAreChancesSpread::sum);
                    }
                });
        tally.each(
                Topic.TRAINED,
                (figure, number) -> {
                    if (dimension.has(figure.of()) && figure.at() == year) {
                        shares.merge(
                                value(figure, dimension, year),
                                share(0, number),
                                HowEvenlyAreChancesSpread::sum);
                    }
                });
        return shares;
    }

    private static String value(Figure<Topic> figure, Dimension dimension, int year) {
        var value = dimension.valueIn(figure.of());
        return dimension == Dimension.AGE ? AgeBand.of(year - Integer.parseInt(value)) : value;
    }

    private List<Idle> idle(Tally<Topic> tally) {
        return IntStream.rangeClosed(1, MOST_YEARS_IDLE)
                .mapToObj(years -> new Idle(years, idle(tally, today().minusYears(years))))
                .toList();
    }

    /** Without a training since that day, to the month. */
    private static long idle(Tally<Topic> tally, LocalDate since) {
        var month = since.getYear() * 100 + since.getMonthValue();
        var people = new long[1];
        tally.each(Topic.IDLE, (figure, number) -> people[0] += figure.at() < month ? number : 0);
        return people[0];
    }

    private static Share sum(Share one, Share other) {
        return share(one.people() + other.people(), one.trained() + other.trained());
    }

    private static Share share(long people, long trained) {
        return new Share(people, trained, Numbers.share(trained, people));
    }
}
