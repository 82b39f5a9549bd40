package id.jejak.outreach.read.coverage;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;

import id.jejak.kernel.Actor;
import id.jejak.projecting.ReadModels;
import id.jejak.tallies.AgencyFigures;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Answers from the read model, to those who may read figures of the agency. */
@Component
final class WhomDidOutreachReach {
    private static final int MOST_ROWS = 200;
    private final ReadModels models;
    private final AgencyFigures<Topic> figures;
    private final Clock clock;

    WhomDidOutreachReach(ReadModels models, Clock clock) {
        this.models = models;
        this.figures = new AgencyFigures<>(models, OutreachProjection.TALLIES);
        this.clock = clock;
    }

    record Below(String id, String name, Coverage coverage) {}

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    Coverage of(Actor actor, String agencyId, int year) {
        figures.allowed(actor, agencyId);
        return Coverage.of(figures.of(agencyId), year);
    }

    List<Below> below(Actor actor, String agencyId, int year) {
        var node = figures.allowed(actor, agencyId);
        return figures.below(node, EnumSet.allOf(Topic.class)).stream()
                .map(one -> new Below(one.id(), one.node().name(), Coverage.of(one.tally(), year)))
                .toList();
    }

    /** For the agency or below, or held by it; the youngest first, at most 200. */
    List<EventCard> events(Actor actor, String agencyId) {
        figures.allowed(actor, agencyId);
        return models.of(OutreachProjection.EVENTS)
                .find(Filters.eq(EventCard.PATH, agencyId))
                .sort(Sorts.descending(EventCard.ON))
                .limit(MOST_ROWS)
                .map(OutreachProjection.EVENTS.read()::apply)
                .into(new ArrayList<>());
    }
}
