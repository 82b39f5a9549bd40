package id.jejak.training.read.partners;

import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.tallies.Count;
import id.jejak.tallies.Placed;
import id.jejak.training.events.TrainingEvent.SessionScheduled;

import java.time.LocalDate;
import java.util.List;

/**
 * A session and what came of it.
 *
 * @param path of its organiser
 * @param partners ids of those it is held with
 * @param jp hundredths
 * @param results hundredths of a percent, all evaluations together
 */
record Held(
        List<String> path,
        String programme,
        LocalDate startsOn,
        List<String> partners,
        boolean cancelled,
        int completed,
        long jp,
        long results,
        int evaluated)
        implements Placed {
    static final Shelf<Held> SHELF =
            JsonShelf.of(PartnersProjection.NAME, "partners.sessions", Held.class);

    static Held of(SessionScheduled e, List<String> path) {
        return new Held(
                path,
                e.activity().programmeId().value(),
                e.startsOn(),
                List.of(),
                false,
                0,
                0,
                0,
                0);
    }

    Held with(List<String> next) {
        return next.equals(partners)
                ? this
                : new Held(
                        path, programme, startsOn, next, cancelled, completed, jp, results,
                        evaluated);
    }

    Held calledOff() {
        return new Held(
                path, programme, startsOn, partners, true, completed, jp, results, evaluated);
    }

    Held completed(long hundredths) {
        return new Held(
                path,
                programme,
                startsOn,
                partners,
                cancelled,
                completed + 1,
                jp + hundredths,
                results,
                evaluated);
    }

    Held evaluated(long result) {
        return new Held(
                path,
                programme,
                startsOn,
                partners,
                cancelled,
                completed,
                jp,
                results + result,
                evaluated + 1);
    }

    void count(Count<Topic> count) {
        if (cancelled) {
            return;
        }
        for (var partner : partners) {
            var year = startsOn.getYear();
            count.one(Topic.SESSIONS, partner, year);
            count.add(Topic.COMPLETED, partner, year, completed);
            count.add(Topic.JP, partner, year, jp);
            count.add(Topic.RESULTS, partner, year, results);
            count.add(Topic.EVALUATED, partner, year, evaluated);
        }
    }
}
