package id.jejak.study.read.degrees;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import id.jejak.kernel.Actor;
import id.jejak.kernel.Education;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.EmployeeCard;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Who studies what, where, since when, with what outcome? */
@Component
final class WhoStudiesWhat {
    private static final int MOST_ROWS = 500;

    private final ReadModels models;
    private final ReadPosition position;
    private final AgencyFigures<Topic> figures;

    WhoStudiesWhat(ReadModels models, ReadPosition position) {
        this.models = models;
        this.position = position;
        this.figures = new AgencyFigures<>(models, DegreesProjection.TALLIES);
    }

    /**
     * @throws id.jejak.access.NotFound for an unknown agency
     * @throws id.jejak.access.AccessDenied unless the actor may read figures of the agency
     */
    Studies answer(Actor actor, String agencyId, int year) {
        var at = position.of(DegreesProjection.NAME);
        var node = figures.allowed(actor, agencyId);
        var tally = figures.of(agencyId);
        var stages = new TreeMap<Stage, Long>();
        for (var stage : Stage.values()) {
            stages.put(stage, tally.get(Topic.STUDIES, stage.name(), 0));
        }
        var degrees = new TreeMap<Education, Long>();
        for (var degree : Education.values()) {
            var count = tally.get(Topic.DEGREES, degree.name(), year);
            if (count > 0) {
                degrees.put(degree, count);
            }
        }
        return new Studies(
                agencyId,
                year,
                at,
                stages,
                degrees,
                tally.get(Topic.SEMESTERS, "", year),
                node.opensPeopleTo(actor) ? rows(agencyId) : List.of());
    }

    private List<Studies.Row> rows(String agencyId) {
        var rows = new ArrayList<Studies.Row>();
        var shelf = DegreesProjection.CARDS.shelf();
        var studying = and(eq(EmployeeCard.PATH, agencyId), exists("own.all.0"));
        for (var stored : models.of(shelf).find(studying)) {
            var card = shelf.read().apply(stored);
            var id = String.valueOf(stored.getString(Shelf.ID));
            card.own()
                    .all()
                    .forEach(one -> rows.add(new Studies.Row(id, card.path().getLast(), one)));
        }
        rows.sort(
                Comparator.comparing((Studies.Row one) -> one.study().stage() != Stage.RUNNING)
                        .thenComparing(one -> one.study().since(), Comparator.reverseOrder())
                        .thenComparing(one -> one.study().studyId()));
        return rows.stream().limit(MOST_ROWS).toList();
    }
}
