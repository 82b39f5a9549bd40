package id.jejak.leaders.read.motivators;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;

import id.jejak.access.AccessDenied;
import id.jejak.access.AgencyPaths;
import id.jejak.access.rules.Reading;
import id.jejak.access.rules.Scope;
import id.jejak.kernel.Actor;
import id.jejak.kernel.EmployeeId;
import id.jejak.leaders.read.motivators.Motivators.Figures;
import id.jejak.leaders.read.motivators.Motivators.Led;
import id.jejak.leaders.read.motivators.Motivators.Own;
import id.jejak.leaders.read.motivators.Motivators.Part;
import id.jejak.leaders.read.motivators.Motivators.Row;
import id.jejak.leaders.read.motivators.Motivators.Sheet;
import id.jejak.pages.Wording;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.EmployeeCard;
import id.jejak.tallies.Tally;

import org.bson.Document;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Which leaders bring their people forward? */
@Component
final class HowDoLeadersMotivate {
    static final int PAGE = 50;

    private final ReadModels models;
    private final ReadPosition position;
    private final AgencyPaths paths;
    private final AgencyFigures<Topic> figures;
    private final Clock clock;

    HowDoLeadersMotivate(ReadModels models, ReadPosition position, AgencyPaths paths, Clock clock) {
        this.models = models;
        this.position = position;
        this.paths = paths;
        this.figures = new AgencyFigures<>(models, LeadersProjection.TALLIES);
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Wording.ZONE));
    }

    /**
     * @throws id.jejak.access.NotFound for an unknown agency
     * @throws AccessDenied unless the actor may read figures of the agency
     */
    Motivators answer(Actor actor, String agencyId, int year) {
        var at = position.of(LeadersProjection.NAME);
        var node = figures.allowed(actor, agencyId);
        var tally = figures.of(agencyId);
        var below =
                figures.below(node, EnumSet.allOf(Topic.class)).stream()
                        .map(
                                one ->
                                        new Part(
                                                one.id(),
                                                one.node().name(),
                                                one.tally().sum(Topic.LEADERS),
                                                Figures.of(one.tally(), year, today())))
                        .toList();
        return new Motivators(
                agencyId,
                year,
                today(),
                at,
                tally.sum(Topic.LEADERS),
                Figures.of(tally, year, today()),
                below);
    }

    /**
     * @param page from 0
     * @throws id.jejak.access.NotFound for an unknown agency
     * @throws AccessDenied unless the actor may read the people of the agency
     */
    Sheet people(Actor actor, String agencyId, int year, int page) {
        if (!isOpenTo(actor, agencyId)) {
            throw new AccessDenied();
        }
        var at = position.of(LeadersProjection.NAME);
        var leading = and(eq(Leader.PATH, agencyId), gt(Leader.SIZE, 0), eq("retired", null));
        var leaders = models.of(Leader.SHELF);
        var rows =
                leaders.find(leading)
                        .sort(
                                Sorts.orderBy(
                                        Sorts.descending(Leader.SIZE), Sorts.ascending(Shelf.ID)))
                        .skip(page * PAGE)
                        .limit(PAGE)
                        .map(stored -> row(stored, year))
                        .into(new ArrayList<>());
        return new Sheet(agencyId, year, today(), at, leaders.countDocuments(leading), page, rows);
    }

    /**
     * @throws id.jejak.access.NotFound for an unknown agency
     * @throws AccessDenied unless the actor may at least read figures of the agency
     */
    boolean isOpenTo(Actor actor, String agencyId) {
        return figures.allowed(actor, agencyId).opensPeopleTo(actor);
    }

    /**
     * @throws AccessDenied unless the actor may read the employee
     */
    Own of(Actor actor, EmployeeId employee, int year) {
        paths.openPerson(actor, employee);
        var at = position.of(LeadersProjection.NAME);
        var card = models.find(LeadersProjection.CARDS.shelf(), employee.value());
        var recognitions = card.map(EmployeeCard::own).map(Staff::recognitions).orElse(List.of());
        return models.find(Leader.SHELF, employee.value())
                .map(
                        leader ->
                                new Own(
                                        employee,
                                        year,
                                        at,
                                        figures(leader, year),
                                        led(actor, leader, employee, year),
                                        recognitions))
                .orElseGet(() -> new Own(employee, year, at, null, List.of(), recognitions));
    }

    /** An employee who leads reads the own figures, not the records of others. */
    private List<Led> led(Actor actor, Leader leader, EmployeeId by, int year) {
        var shelf = LeadersProjection.CARDS.shelf();
        return models
                .of(shelf)
                .find(in(Shelf.ID, leader.staff()))
                .sort(Sorts.ascending(Shelf.ID))
                .into(new ArrayList<>())
                .stream()
                .filter(stored -> mayRead(actor, new EmployeeId(stored.getString(Shelf.ID))))
                .map(stored -> led(stored, by.value(), year))
                .toList();
    }

    private Led led(Document stored, String by, int year) {
        var card = LeadersProjection.CARDS.shelf().read().apply(stored);
        var merits = Merits.of(card).getOrDefault(by, new Tally<>());
        var today = today().toEpochDay();
        return new Led(
                new EmployeeId(stored.getString(Shelf.ID)),
                merits.get(Topic.DEVELOPED, "", year) > 0,
                merits.get(Topic.RECOGNISED, "", year),
                merits.sum(Topic.OPEN, at -> at >= today) > 0,
                merits.get(Topic.SENT, "", year));
    }

    private Row row(Document stored, int year) {
        var leader = Leader.SHELF.read().apply(stored);
        return new Row(
                new EmployeeId(stored.getString(Shelf.ID)),
                leader.path().getLast(),
                leader.staff().size(),
                figures(leader, year));
    }

    private Figures figures(Leader leader, int year) {
        var tally = new Tally<Topic>();
        leader.count(tally);
        return Figures.of(tally, year, today());
    }

    private boolean mayRead(Actor actor, EmployeeId employee) {
        return Reading.allows(actor, new Scope.OfEmployee(employee, paths.of(employee)));
    }
}
