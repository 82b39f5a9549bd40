package id.jejak.needs.read.analysis;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;

import id.jejak.access.AccessDenied;
import id.jejak.access.NotFound;
import id.jejak.kernel.Actor;
import id.jejak.kernel.CompetencyId;
import id.jejak.needs.read.analysis.Learned.Held;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.AgencyNode;
import id.jejak.tallies.EmployeeCard;

import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Answers from the read model, to those who may ask. */
@Component
final class WhatDoesThisAnalysisSay {
    private final ReadModels models;
    private final AgencyFigures<Topic> figures;
    private final Clock clock;

    WhatDoesThisAnalysisSay(ReadModels models, Clock clock) {
        this.models = models;
        this.figures = new AgencyFigures<>(models, NeedsProjection.TALLIES);
        this.clock = clock;
    }

    /** An analysis with what its people lack and what became of its needs. */
    record Analysis(
            CycleCard cycle, LocalDate asOf, List<ObjectiveGaps> ranked, Achievement achievement) {}

    /** Of an agency and everything below it, the youngest year first. */
    List<CycleCard> of(Actor actor, String agencyId) {
        figures.allowed(actor, agencyId);
        return models.of(NeedsProjection.CYCLES)
                .find(Filters.eq(CycleCard.PATH, agencyId))
                .sort(Sorts.orderBy(Sorts.descending(CycleCard.YEAR), Sorts.ascending("code")))
                .map(NeedsProjection.CYCLES.read()::apply)
                .into(new ArrayList<>());
    }

    /** Figures of an agency by the year of its analyses. */
    SortedMap<Integer, Achievement> byYear(Actor actor, String agencyId) {
        figures.allowed(actor, agencyId);
        var tally = figures.of(agencyId);
        var years = new TreeMap<Integer, Achievement>(Comparator.reverseOrder());
        tally.each(
                Topic.NEEDS,
                (figure, _) ->
                        years.computeIfAbsent(
                                figure.at(), year -> Achievement.of(tally, at -> at == year)));
        return years;
    }

    /** An agency right below, with its figures by year. */
    record Below(String id, String name, Achievement achievement) {}

    /** All years together, by the name of the agency; those without needs are left out. */
    List<Below> below(Actor actor, String agencyId) {
        var node = figures.allowed(actor, agencyId);
        return figures.below(node, EnumSet.allOf(Topic.class)).stream()
                .map(
                        one ->
                                new Below(
                                        one.id(),
                                        one.node().name(),
                                        Achievement.of(one.tally(), _ -> true)))
                .filter(one -> one.achievement().needs() > 0)
                .toList();
    }

    /**
     * @throws NotFound for an unknown analysis
     * @throws AccessDenied unless the actor may read figures of its agency
     */
    Analysis one(Actor actor, String cycleId) {
        var cycle = cycle(cycleId);
        figures.allowed(actor, cycle.agencyId().value());
        return new Analysis(
                cycle,
                LocalDate.now(clock),
                people(cycle).ranked(cycle),
                Achievement.of(needsOf(cycle)));
    }

    /**
     * Needs that the gaps propose: those that are not declared yet.
     *
     * @param linkedOnly leaves out competencies that no objective asks for
     * @throws AccessDenied unless the actor may read people of its agency
     */
    List<Gap> proposals(Actor actor, String cycleId, boolean linkedOnly) {
        var cycle = forPeople(actor, cycleId);
        var declared =
                needsOf(cycle).stream()
                        .collect(
                                Collectors.groupingBy(
                                        NeedOfPerson::employeeId,
                                        Collectors.mapping(
                                                NeedOfPerson::competencyId, Collectors.toSet())));
        return people(cycle).gaps(cycle, linkedOnly).stream()
                .filter(
                        gap ->
                                !declared.getOrDefault(gap.employeeId(), Set.of())
                                        .contains(gap.competencyId()))
                .toList();
    }

    /**
     * @throws AccessDenied unless the actor may read people of its agency
     */
    List<NeedOfPerson> needs(Actor actor, String cycleId) {
        return needsOf(forPeople(actor, cycleId));
    }

    boolean mayReadPeople(Actor actor, CycleCard cycle) {
        return AgencyNode.opensPeople(actor, cycle.path());
    }

    private CycleCard forPeople(Actor actor, String cycleId) {
        var cycle = cycle(cycleId);
        if (!mayReadPeople(actor, cycle)) {
            throw new AccessDenied();
        }
        return cycle;
    }

    private CycleCard cycle(String id) {
        return models.find(NeedsProjection.CYCLES, id)
                .orElseThrow(() -> new NotFound("needs-cycle"));
    }

    private List<NeedOfPerson> needsOf(CycleCard cycle) {
        var people =
                models.find(Asked.SHELF, cycle.cycleId().value()).orElse(Asked.NOBODY).people();
        return cards(Filters.in(Shelf.ID, people)).entrySet().stream()
                .flatMap(one -> NeedOfPerson.of(one.getKey(), one.getValue(), cycle))
                .toList();
    }

    private People people(CycleCard cycle) {
        var here = new TreeMap<String, Standing>();
        var known = new HashMap<String, CompetencyId>();
        for (var crowd : NeedsProjection.CROWDS.in(models, cycle.agencyId().value())) {
            crowd.each((who, line) -> here.put(who, Standing.of(line, known)));
        }
        var posts = here.values().stream().map(Standing::post).distinct().toList();
        var today = LocalDate.now(clock);
        var standards = new HashMap<String, List<Held>>();
        for (var stored : models.of(NeedsProjection.STANDARDS).find(Filters.in(Shelf.ID, posts))) {
            standards.put(
                    stored.getString(Shelf.ID),
                    NeedsProjection.STANDARDS.read().apply(stored).inForceOn(today));
        }
        return new People(here, standards);
    }

    private SortedMap<String, EmployeeCard<OwnNeeds>> cards(Bson which) {
        var shelf = NeedsProjection.CARDS.shelf();
        var cards = new TreeMap<String, EmployeeCard<OwnNeeds>>();
        for (var stored : models.of(shelf).find(which)) {
            cards.put(stored.getString(Shelf.ID), shelf.read().apply(stored));
        }
        return cards;
    }
}
