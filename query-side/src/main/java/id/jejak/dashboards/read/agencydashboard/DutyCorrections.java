package id.jejak.dashboards.read.agencydashboard;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Projections;

import id.jejak.policy.rules.Policies;
import id.jejak.projecting.ReadModels;
import id.jejak.tallies.AgencyNode;
import id.jejak.tallies.Tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What has to be added to tallies in the years in which another version of the duty is in force
 * than the one they are kept by. Counted from the cards of an agency once for each change of it.
 */
final class DutyCorrections {
    private static final int MOST_KEPT = 50;

    private final ReadModels models;
    private final Policies policies;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    DutyCorrections(ReadModels models, Policies policies) {
        this.models = models;
        this.policies = policies;
    }

    private record Kept(List<Object> seen, Map<String, Tally<Topic>> corrections) {}

    DutyOfYears dutyOn(LocalDate day) {
        return new DutyOfYears(policies, day);
    }

    /**
     * Of the agency and of each right below, by id.
     *
     * @param changes the last changes of the agency's figures
     * @param duty none that tallies are kept by
     */
    Map<String, Tally<Topic>> of(
            String agency, AgencyNode node, List<Long> changes, DutyOfYears duty) {
        var seen = List.of(changes, duty.stamp(), node.children());
        var known = kept.get(agency);
        if (known == null || !known.seen().equals(seen)) {
            known = new Kept(seen, counted(agency, node, duty));
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            kept.put(agency, Objects.requireNonNull(known));
        }
        return known.corrections();
    }

    private Map<String, Tally<Topic>> counted(String agency, AgencyNode node, DutyOfYears duty) {
        var corrections = new HashMap<String, Tally<Topic>>();
        corrections.put(agency, new Tally<>());
        node.children().forEach(child -> corrections.put(child, new Tally<>()));
        var cards =
                models.of(AgencyDashboardProjection.CARDS)
                        .find(eq(AgencyDashboardProjection.PATH, agency))
                        .projection(Projections.include(CardDocument.OF_DUTY));
        for (var stored : cards) {
            var card = CardDocument.read(stored);
            var figures = new Tally<Topic>();
            duty.correct(card, figures);
            for (var place : card.path()) {
                var sum = corrections.get(place);
                if (sum != null) {
                    sum.add(figures);
                }
            }
        }
        return corrections;
    }
}
