package id.jejak.policy.rules.histories;

import id.jejak.evaluation.rules.LevelBefore;
import id.jejak.kernel.EmployeeId;
import id.jejak.kernel.Percent;
import id.jejak.policy.rules.histories.ProgrammeStory.Evaluated;
import id.jejak.policy.rules.histories.SessionStory.Said;
import id.jejak.training.rules.ProgrammeFollowUp.Change;
import id.jejak.training.rules.ReviewEvidence;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What a review of a programme rests on: the same for one that opens now and for a past one. */
final class Evidence {
    private Evidence() {}

    /**
     * @param feedback on a session, by its number
     * @param people null for somebody whom no history tells of
     * @param since the day of the decision before; evaluations of that day do not count
     * @param day after which nothing counts
     * @param last position of the last event that is known
     * @param found changes found before, as of the same position; the others are put there
     */
    static ReviewEvidence of(
            ProgrammeStory story,
            IntFunction<List<Said>> feedback,
            Function<EmployeeId, @Nullable History> people,
            int since,
            int day,
            long last,
            Map<Evaluated, Change> found) {
        var counted =
                story.evaluations().stream()
                        .filter(one -> one.day() > since && one.day() <= day)
                        .filter(one -> one.position() <= last)
                        .toList();
        var changes =
                counted.stream()
                        .map(
                                one ->
                                        found.computeIfAbsent(
                                                one,
                                                _ ->
                                                        new Change(
                                                                before(one, people, last),
                                                                one.result())))
                        .toList();
        var said =
                counted.stream()
                        .map(Evaluated::session)
                        .distinct()
                        .flatMap(session -> feedback.apply(session).stream())
                        .filter(one -> one.day() <= day && one.position() <= last)
                        .map(one -> percent(one.result()))
                        .toList();
        return new ReviewEvidence(changes, said);
    }

    /** Null where no assessment until the completion had looked at any aim. */
    private static @Nullable Percent before(
            Evaluated one, Function<EmployeeId, @Nullable History> people, long last) {
        var history = people.apply(one.participant());
        if (history == null || one.completedOn() == Days.NEVER) {
            return null;
        }
        var known = history.asOf(last);
        var aims = new HashMap<Integer, Integer>();
        for (var aim : one.aims()) {
            aims.put(Marks.competency(aim), Marks.achieved(aim));
        }
        var part =
                LevelBefore.hundredths(
                        aims,
                        competency -> {
                            var level = Levels.of(known, competency, one.completedOn());
                            return level == Levels.UNKNOWN ? null : level;
                        });
        return part.isPresent() ? percent(part.getAsInt()) : null;
    }

    private static Percent percent(int hundredths) {
        return new Percent(BigDecimal.valueOf(hundredths, 2));
    }
}
