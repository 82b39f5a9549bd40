package id.jejak.assessment.write;

import id.jejak.assessment.events.CompetencyResult;
import id.jejak.competency.events.StandardEvent;
import id.jejak.competency.events.StandardEvent.StandardSet;
import id.jejak.competency.rules.Standards;
import id.jejak.deciding.Facts;
import id.jejak.deciding.Facts.Fold;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Dated;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Level;
import id.jejak.kernel.PostId;
import id.jejak.workforce.events.EmployeeEvent.EmployeeAppointed;
import id.jejak.workforce.events.EmployeeEvent.PostAssigned;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/** Which post's standard an assessment is measured against. */
final class Measure {
    private static final Fold<Dated<PostId>> POSTS =
            new Fold<>(
                    "assessment.posts",
                    Dated.none(),
                    (posts, event) ->
                            switch (event) {
                                case EmployeeAppointed e -> posts.with(e.occurredOn(), e.postId());
                                case PostAssigned e -> posts.with(e.occurredOn(), e.postId());
                                default -> posts;
                            });
    private static final Fold<Standards> STANDARDS =
            new Fold<>(
                    "assessment.standards",
                    Standards.NONE,
                    (standards, event) ->
                            event instanceof StandardEvent e ? standards.after(e) : standards);

    private Measure() {}

    static Optional<PostId> postHeld(EmployeeId employee, LocalDate day, Facts facts) {
        return facts.of(POSTS, employee.value()).on(day);
    }

    static Optional<StandardSet> standard(PostId post, LocalDate day, Facts facts) {
        return facts.of(STANDARDS, Standards.streamOf(post)).inForceOn(day);
    }

    static boolean covers(StandardSet standard, SortedMap<CompetencyId, Level> achieved) {
        return standard.required().keySet().containsAll(achieved.keySet());
    }

    /**
     * @param achieved competencies of this standard only
     */
    static List<CompetencyResult> results(
            SortedMap<CompetencyId, Level> achieved, StandardSet standard) {
        return achieved.entrySet().stream()
                .map(found -> result(found.getKey(), found.getValue(), standard))
                .toList();
    }

    private static CompetencyResult result(
            CompetencyId competency, Level achieved, StandardSet standard) {
        var required = Objects.requireNonNull(standard.required().get(competency));
        return CompetencyResult.of(competency, achieved, required);
    }
}
