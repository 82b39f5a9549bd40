package id.jejak.exchange.read.regions;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import id.jejak.kernel.Actor;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.tallies.AgencyFigures;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Who learned with whom, region by region? */
@Component
final class WhoLearnedWithWhom {
    private static final int MOST = 200;

    private final ReadModels models;
    private final ReadPosition position;
    private final AgencyFigures<Topic> figures;

    WhoLearnedWithWhom(ReadModels models, ReadPosition position) {
        this.models = models;
        this.position = position;
        this.figures = new AgencyFigures<>(models, RegionsProjection.TALLIES);
    }

    /**
     * @throws id.jejak.access.NotFound for an unknown agency
     * @throws id.jejak.access.AccessDenied unless the actor may read figures of the agency
     */
    Regions answer(Actor actor, String agencyId, int year) {
        var at = position.of(RegionsProjection.NAME);
        figures.allowed(actor, agencyId);
        var tally = figures.of(agencyId);
        var regions = new TreeSet<String>();
        for (var topic : Topic.values()) {
            tally.each(
                    topic,
                    (figure, _) -> {
                        if (figure.at() == year) {
                            regions.add(figure.of());
                        }
                    });
        }
        var rows =
                regions.stream()
                        .map(
                                one ->
                                        new Regions.Row(
                                                one,
                                                tally.get(Topic.EXCHANGES, one, year),
                                                tally.get(Topic.GUESTS, one, year),
                                                tally.get(Topic.SENT, one, year)))
                        .toList();
        return new Regions(agencyId, year, at, rows, exchanges(agencyId, year));
    }

    private List<Regions.Event> exchanges(String agencyId, int year) {
        var from = LocalDate.of(year, 1, 1).toString();
        var to = LocalDate.of(year, 12, 31).toString();
        return models.matching(
                        Held.SHELF,
                        and(eq("path", agencyId), gte("startsOn", from), lte("startsOn", to)))
                .sorted(Comparator.comparing(Held::startsOn).thenComparing(Held::title))
                .limit(MOST)
                .map(
                        one ->
                                new Regions.Event(
                                        one.title(),
                                        one.form(),
                                        one.host(),
                                        one.startsOn(),
                                        one.guests().stream().mapToInt(Held.Guests::people).sum()))
                .toList();
    }
}
