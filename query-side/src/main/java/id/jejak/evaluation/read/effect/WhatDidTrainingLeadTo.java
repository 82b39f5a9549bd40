package id.jejak.evaluation.read.effect;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;

import id.jejak.access.AccessDenied;
import id.jejak.evaluation.read.effect.Effect.OfPart;
import id.jejak.evaluation.read.effect.Effect.OfProgramme;
import id.jejak.kernel.Actor;
import id.jejak.pages.Wording;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.AgencyNode;
import id.jejak.tallies.Numbers;
import id.jejak.tallies.Tally;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What did the trainings of an agency's people lead to? */
@Component
final class WhatDidTrainingLeadTo {
    private static final int MOST_SESSIONS = 100;
    private static final int MOST_PROJECTS = 200;

    private final ReadModels models;
    private final ReadPosition position;
    private final Clock clock;
    private final AgencyFigures<Topic> figures;

    WhatDidTrainingLeadTo(ReadModels models, ReadPosition position, Clock clock) {
        this.models = models;
        this.position = position;
        this.clock = clock;
        this.figures = new AgencyFigures<>(models, EffectProjection.TALLIES);
    }

    /** A project and whose it is. */
    record Project(String employeeId, ProjectLine line) {}

    LocalDate today() {
        return LocalDate.now(clock.withZone(Wording.ZONE));
    }

    /**
     * @throws id.jejak.access.NotFound for an unknown agency
     * @throws AccessDenied unless the actor may read figures of the agency
     */
    Effect answer(Actor actor, String agencyId, int year) {
        var at = position.of(EffectProjection.NAME);
        var node = figures.allowed(actor, agencyId);
        var tally = figures.of(agencyId);
        var below =
                figures.below(node, EnumSet.of(Topic.DUE, Topic.CLOSED, Topic.OPEN)).stream()
                        .map(one -> part(one.id(), one.node().name(), one.tally(), year))
                        .toList();
        var own = part(agencyId, node.name(), tally, year);
        var projects = new TreeMap<String, Long>();
        tally.each(Topic.PROJECTS, (figure, number) -> projects.put(figure.of(), number));
        var evaluated = projects.getOrDefault(ProjectLine.Stage.EVALUATED.name(), 0L);
        return new Effect(
                agencyId,
                year,
                today(),
                at,
                own.due(),
                own.done(),
                own.waiting(),
                own.overdue(),
                programmes(tally),
                projects,
                mean(tally.sum(Topic.PROJECT_SUM), evaluated),
                below);
    }

    /** The newest projects of an agency's people. */
    List<Project> projects(Actor actor, String agencyId) {
        if (!showsPeople(actor, agencyId)) {
            throw new AccessDenied();
        }
        return models.of(Made.SHELF)
                .find(eq(Made.PATH, agencyId))
                .sort(Sorts.orderBy(Sorts.descending(Made.ON), Sorts.ascending(Shelf.ID)))
                .limit(MOST_PROJECTS)
                .map(Made.SHELF.read()::apply)
                .map(made -> new Project(made.employee(), made.line()))
                .into(new ArrayList<>());
    }

    /**
     * The newest sessions held by an agency or below that participants spoke of. The comments are
     * for those who may see people there: the organisers, not colleagues.
     */
    List<SessionVoice> voices(Actor actor, String agencyId) {
        figures.allowed(actor, agencyId);
        return models.of(SessionVoice.SHELF)
                .find(and(eq(SessionVoice.PATH, agencyId), gt(SessionVoice.ANSWERS, 0)))
                .sort(Sorts.descending("startsOn", Shelf.ID))
                .limit(MOST_SESSIONS)
                .map(SessionVoice.SHELF.read()::apply)
                .map(
                        voice ->
                                AgencyNode.opensPeople(actor, voice.path())
                                        ? voice
                                        : voice.withoutComments())
                .into(new ArrayList<>());
    }

    /** Programmes that were reviewed or wait for it, by title. */
    List<ProgrammeLife> lives() {
        return models.matching(
                        ProgrammeLife.SHELF,
                        or(exists(ProgrammeLife.ANY_STEP), eq("stopped", true)))
                .sorted(Comparator.comparing(ProgrammeLife::title))
                .toList();
    }

    boolean showsPeople(Actor actor, String agencyId) {
        return figures.allowed(actor, agencyId).opensPeopleTo(actor);
    }

    private OfPart part(String id, String name, Tally<Topic> tally, int year) {
        var today = (int) today().toEpochDay();
        return new OfPart(
                id,
                name,
                tally.get(Topic.DUE, "", year),
                tally.get(Topic.CLOSED, "", year),
                tally.sum(Topic.OPEN),
                tally.sum(Topic.OPEN, day -> day < today));
    }

    private List<OfProgramme> programmes(Tally<Topic> tally) {
        var titles = titles();
        var rows = new ArrayList<OfProgramme>();
        tally.each(
                Topic.SIX_MONTHS,
                (figure, closed) -> {
                    var of = figure.of();
                    var sixMonths = mean(tally.get(Topic.SIX_MONTHS_SUM, of, 0), closed);
                    if (sixMonths != null) {
                        rows.add(
                                new OfProgramme(
                                        of,
                                        titles.getOrDefault(of, of),
                                        closed,
                                        mean(tally, Topic.BEFORE_SUM, Topic.BEFORE, of),
                                        mean(tally, Topic.AFTER_SUM, Topic.AFTER, of),
                                        sixMonths));
                    }
                });
        rows.sort(
                Comparator.comparing(OfProgramme::sixMonths)
                        .reversed()
                        .thenComparing(OfProgramme::programmeId));
        return List.copyOf(rows);
    }

    private Map<String, String> titles() {
        var titles = new HashMap<String, String>();
        for (var stored : models.of(ProgrammeLife.SHELF).find()) {
            titles.put(stored.getString(Shelf.ID), stored.getString("title"));
        }
        return titles;
    }

    private static @Nullable BigDecimal mean(Tally<Topic> tally, Topic sum, Topic n, String of) {
        return mean(tally.get(sum, of, 0), tally.get(n, of, 0));
    }

    private static @Nullable BigDecimal mean(long hundredths, long number) {
        return Numbers.ratio(hundredths, 100 * number, 1);
    }
}
