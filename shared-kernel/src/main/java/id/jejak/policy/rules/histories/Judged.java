package id.jejak.policy.rules.histories;

import static id.jejak.policy.rules.histories.Section.ASSESSMENTS;
import static id.jejak.policy.rules.histories.Section.RATINGS;
import static id.jejak.policy.rules.histories.Section.RESULTS;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.assessment.events.Purpose;
import id.jejak.performance.events.Appraisal;
import id.jejak.performance.events.PerformanceEvent;
import id.jejak.performance.events.PerformanceEvent.PerformanceRated;
import id.jejak.performance.events.PerformanceEvent.RatingCorrected;

import java.util.List;

/** What assessments and ratings do to a packed history. */
final class Judged {
    private static final int SCORE_DECIMALS = 4;

    private final int[] pack;
    private final int position;
    private final World world;

    Judged(int[] pack, int position, World world) {
        this.pack = pack;
        this.position = position;
        this.world = world;
    }

    int[] after(AssessmentEvent event) {
        return switch (event) {
            case CompetencyAssessed e ->
                    assessed(pack, e, e.purpose(), e.occurredOn().toEpochDay());
            case AssessmentCorrected e -> {
                var old = Pack.find(pack, ASSESSMENTS, Column.KEY, key(e));
                yield old < 0
                        ? pack
                        : assessed(
                                Past.removed(pack, ASSESSMENTS, old, position),
                                e,
                                purposes[
                                        Appraised.purpose(
                                                Pack.get(
                                                        pack,
                                                        ASSESSMENTS,
                                                        old,
                                                        Column.ASSESSED_AS))],
                                Pack.get(pack, ASSESSMENTS, old, Column.DAY));
            }
        };
    }

    private static final Purpose[] purposes = Purpose.values();

    private int[] assessed(int[] before, AssessmentEvent e, Purpose purpose, long on) {
        var day = (int) on;
        var row = Pack.placeOf(before, ASSESSMENTS, day);
        var version = world.versions.of(e.jpm().policy().version());
        var next =
                Pack.insert(
                        before,
                        ASSESSMENTS,
                        row,
                        day,
                        position,
                        Pack.high(key(e)),
                        Pack.low(key(e)),
                        Appraised.assessment(purpose, e.jpm().category(), version),
                        e.results().size(),
                        world.posts.of(e.postId().value()));
        return Pack.insert(next, RESULTS, firstResult(next, row), results(e.results()));
    }

    private int[] results(List<CompetencyResult> results) {
        return results.stream()
                .mapToInt(
                        one ->
                                Marks.result(
                                        world.competencies.of(one.competency().value()),
                                        one.achieved().value(),
                                        one.required().value()))
                .toArray();
    }

    private static long key(AssessmentEvent e) {
        return Pack.key(e.assessmentId().value());
    }

    /** Where the results of the assessment in this row begin. */
    static int firstResult(int[] pack, int assessment) {
        var first = 0;
        for (var row = 0; row < assessment; row++) {
            first += Pack.get(pack, ASSESSMENTS, row, Column.RESULTS);
        }
        return first;
    }

    int[] after(PerformanceEvent event) {
        var key = Pack.key(event.ratingId().value());
        var old = Pack.find(pack, RATINGS, Column.KEY, key);
        var before = old < 0 ? pack : Past.removed(pack, RATINGS, old, position);
        return switch (event) {
            case PerformanceRated e -> rated(before, e, e.appraisal(), e.policy().version(), key);
            case RatingCorrected e -> rated(before, e, e.appraisal(), e.policy().version(), key);
        };
    }

    private int[] rated(int[] before, PerformanceEvent e, Appraisal as, String version, long key) {
        var day = Chronicle.day(e.occurredOn());
        var score = as.score();
        return Pack.insert(
                before,
                RATINGS,
                Pack.placeOf(before, RATINGS, day),
                day,
                position,
                Pack.high(key),
                Pack.low(key),
                Chronicle.day(e.period().to()),
                Appraised.rating(e.rating(), as, e.period().kind(), world.versions.of(version)),
                score == null ? 0 : score.movePointRight(SCORE_DECIMALS).intValue());
    }
}
