package id.jejak.dashboards.read.agencydashboard;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Projections;

import id.jejak.dossier.rules.Recorded;
import id.jejak.dossier.rules.Timeline.Cut;
import id.jejak.kernel.EmployeeId;
import id.jejak.projecting.ReadModels;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.AgencyFigures;
import id.jejak.tallies.AgencyNode;
import id.jejak.tallies.Histories;
import id.jejak.tallies.Tally;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Counts an agency's figures as of a day anew, from the history of everybody who ever was in it.
 * Exact whatever was recorded late or ahead of its day, and slower than a tally: some thousand
 * events a second and core, so one at a time.
 */
final class FiguresAsOf {
    private final ReadModels models;
    private final AgencyFigures<Topic> figures;
    private final Histories histories;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    FiguresAsOf(ReadModels models, AgencyFigures<Topic> figures, Histories histories) {
        this.models = models;
        this.figures = figures;
        this.histories = histories;
    }

    /**
     * Of the agency and of each right below, by id.
     *
     * @param day last day that counts
     * @param knownAt last moment of recording that counts
     */
    Map<String, Tally<Topic>> of(
            String id, AgencyNode node, LocalDate day, Instant knownAt, DutyOfYears duty) {
        var tallies = new HashMap<String, Tally<Topic>>();
        tallies.put(id, new Tally<>());
        node.children().forEach(child -> tallies.put(child, new Tally<>()));
        var fold = new CardFold(figures.paths()::get);
        oneAtATime.lock();
        try {
            histories.each(
                    everIn(id),
                    (_, history) -> count(card(history.at(day, knownAt), fold), duty, tallies));
        } finally {
            oneAtATime.unlock();
        }
        return tallies;
    }

    private static void count(
            @Nullable Card card, DutyOfYears duty, Map<String, Tally<Topic>> tallies) {
        if (card != null) {
            var figures = CardFigures.difference(null, card);
            duty.correct(card, figures);
            for (var agency : card.path()) {
                var tally = tallies.get(agency);
                if (tally != null) {
                    tally.add(figures);
                }
            }
        }
    }

    /** A diploma may be older than the appointment, before which nobody counts. */
    private static @Nullable Card card(Cut cut, CardFold fold) {
        Card card = null;
        for (var fact : cut.counted().stream().map(Recorded::fact).toList()) {
            if (card != null || fact instanceof EmployeeAppointed) {
                card = fold.after(card, fact);
            }
        }
        return card;
    }

    private List<EmployeeId> everIn(String agency) {
        return models.of(AgencyDashboardProjection.CARDS)
                .find(
                        or(
                                eq(AgencyDashboardProjection.PATH, agency),
                                eq(AgencyDashboardProjection.FORMERLY, agency)))
                .projection(Projections.include(Shelf.ID))
                .map(stored -> new EmployeeId(stored.getString(Shelf.ID)))
                .into(new ArrayList<>());
    }
}
