package id.jejak.funding.read.money;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import id.jejak.funding.events.PledgeForm;
import id.jejak.funding.read.money.Funding.Part;
import id.jejak.funding.read.money.Funding.Sponsor;
import id.jejak.funding.read.money.Funding.Sum;
import id.jejak.funding.read.money.Funding.Worth;
import id.jejak.kernel.Actor;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.ReadPosition;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.Numbers;
import id.jejak.tallies.Tally;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** What was there for training, what was spent, and what it brought? */
@Component
final class WhatDoesTrainingCost {
    private static final String MONEY = PledgeForm.MONEY.name();
    private static final String FACILITIES = PledgeForm.FACILITIES.name();

    private final ReadModels models;
    private final ReadPosition position;
    private final AgencyFigures<Topic> figures;

    WhatDoesTrainingCost(ReadModels models, ReadPosition position) {
        this.models = models;
        this.position = position;
        this.figures = new AgencyFigures<>(models, MoneyProjection.TALLIES);
    }

    /**
     * @throws id.jejak.access.NotFound for an unknown agency
     * @throws id.jejak.access.AccessDenied unless the actor may read figures of the agency
     */
    Funding answer(Actor actor, String agencyId, int year) {
        var at = position.of(MoneyProjection.NAME);
        var node = figures.allowed(actor, agencyId);
        var tally = figures.of(agencyId);
        var parts =
                figures.below(node, EnumSet.allOf(Topic.class)).stream()
                        .map(
                                one ->
                                        new Part(
                                                one.id(),
                                                one.node().name(),
                                                total(one.tally(), year),
                                                worth(one.tally(), year)))
                        .toList();
        return new Funding(
                agencyId,
                year,
                at,
                total(tally, year),
                Stream.of(Source.OWN, MONEY, FACILITIES)
                        .map(kind -> sum(tally, kind, year))
                        .toList(),
                sponsors(agencyId, year),
                worth(tally, year),
                parts);
    }

    private static Sum total(Tally<Topic> tally, int year) {
        var own = sum(tally, Source.OWN, year);
        var given = sum(tally, MONEY, year);
        return new Sum(
                "TOTAL",
                own.pledged() + given.pledged(),
                own.received() + given.received(),
                own.reserved() + given.reserved(),
                own.spent() + given.spent(),
                own.free() + given.free());
    }

    /** Facilities are used, so none of them is free. */
    private static Sum sum(Tally<Topic> tally, String kind, int year) {
        var received = tally.get(Topic.RECEIVED, kind, year);
        var reserved = tally.get(Topic.RESERVED, kind, year);
        var spent = tally.get(Topic.SPENT, kind, year);
        return new Sum(
                kind,
                tally.get(Topic.PLEDGED, kind, year),
                received,
                reserved,
                spent,
                kind.equals(FACILITIES) ? 0 : received - reserved - spent);
    }

    private static Worth worth(Tally<Topic> tally, int year) {
        var spent = total(tally, year).spent();
        var jp = tally.get(Topic.JP, "", year);
        var levels = tally.get(Topic.LEVELS, "", year);
        return new Worth(
                Numbers.hundredths(jp),
                tally.get(Topic.COMPLETED, "", year),
                levels,
                tally.get(Topic.COMPARED, "", year),
                Numbers.ratio(spent * 100, jp, 0),
                Numbers.ratio(spent, levels, 0));
    }

    private List<Sponsor> sponsors(String agencyId, int year) {
        return models.matching(Budget.SHELF, and(eq("path", agencyId), eq("year", year)))
                .flatMap(WhatDoesTrainingCost::sponsors)
                .sorted(
                        Comparator.comparing(Sponsor::name)
                                .thenComparing(Sponsor::agencyId)
                                .thenComparing(Sponsor::pledged))
                .toList();
    }

    private static Stream<Sponsor> sponsors(Budget budget) {
        return budget.sources().stream()
                .filter(one -> one.sponsor() != null)
                .map(
                        one ->
                                new Sponsor(
                                        String.valueOf(one.sponsor()),
                                        one.form(),
                                        budget.path().getLast(),
                                        one.pledged(),
                                        one.received(),
                                        one.reserved(),
                                        one.spent(),
                                        one.over()));
    }
}
