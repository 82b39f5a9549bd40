package id.jejak.training.read.partners;

import id.jejak.kernel.Actor;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.Numbers;
import id.jejak.tallies.Tally;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** With whom is trained, how much, and how well? */
@Component
final class WithWhomDoWeTrain {
    private final ReadModels models;
    private final ReadPosition position;
    private final AgencyFigures<Topic> figures;

    WithWhomDoWeTrain(ReadModels models, ReadPosition position) {
        this.models = models;
        this.position = position;
        this.figures = new AgencyFigures<>(models, PartnersProjection.TALLIES);
    }

    Partners all() {
        var at = position.of(PartnersProjection.NAME);
        return new Partners(at, partners());
    }

    /**
     * Partners with whom nothing was held in the year are left out.
     *
     * @throws id.jejak.access.NotFound for an unknown agency
     * @throws id.jejak.access.AccessDenied unless the actor may read figures of the agency
     */
    Together of(Actor actor, String agencyId, int year) {
        var at = position.of(PartnersProjection.NAME);
        figures.allowed(actor, agencyId);
        var tally = figures.of(agencyId);
        var rows =
                partners().stream()
                        .filter(one -> tally.get(Topic.SESSIONS, one.partnerId(), year) > 0)
                        .map(one -> row(one, tally, year))
                        .toList();
        return new Together(agencyId, year, at, rows);
    }

    private static Together.Row row(Partners.Row one, Tally<Topic> tally, int year) {
        var id = one.partnerId();
        var evaluated = tally.get(Topic.EVALUATED, id, year);
        return new Together.Row(
                id,
                one.partner().name(),
                one.partner().kind(),
                one.partner().programmes().size(),
                tally.get(Topic.SESSIONS, id, year),
                tally.get(Topic.COMPLETED, id, year),
                Numbers.hundredths(tally.get(Topic.JP, id, year)),
                evaluated,
                Numbers.ratio(tally.get(Topic.RESULTS, id, year), evaluated * 100, 1));
    }

    private List<Partners.Row> partners() {
        return models
                .of(Partner.SHELF)
                .find()
                .map(
                        stored ->
                                new Partners.Row(
                                        String.valueOf(stored.getString(Shelf.ID)),
                                        Partner.SHELF.read().apply(stored)))
                .into(new ArrayList<>())
                .stream()
                .sorted(
                        Comparator.comparing((Partners.Row one) -> one.partner().name())
                                .thenComparing(Partners.Row::partnerId))
                .toList();
    }
}
