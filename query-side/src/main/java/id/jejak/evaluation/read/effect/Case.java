package id.jejak.evaluation.read.effect;

import id.jejak.kernel.Percent;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One completed training of one employee, and what was found. In hundredths of a percent.
 *
 * @param completedOn the day before which assessments count as those before the training
 * @param aims levels that the training aims at, by competency
 * @param after the test at the end of it
 * @param sixMonths what superior and colleagues found; null until the evaluation is closed
 */
record Case(
        String session,
        String programme,
        LocalDate completedOn,
        LocalDate dueOn,
        SortedMap<String, Integer> aims,
        @Nullable Integer after,
        @Nullable Integer sixMonths) {
    static final Comparator<Case> ORDER =
            Comparator.comparing(Case::completedOn).thenComparing(Case::session);

    static Case of(TrainingCompleted e) {
        var aims = new TreeMap<String, Integer>();
        e.activity().aims().forEach((of, level) -> aims.put(of.value(), level.value()));
        var score = e.score();
        return new Case(
                e.sessionId().value(),
                e.activity().programmeId().value(),
                e.occurredOn(),
                e.evaluationDueOn(),
                aims,
                score == null ? null : hundredths(score),
                null);
    }

    Case tested(Percent result) {
        return new Case(
                session, programme, completedOn, dueOn, aims, hundredths(result), sixMonths);
    }

    Case closed(Percent result) {
        return new Case(session, programme, completedOn, dueOn, aims, after, hundredths(result));
    }

    boolean isClosed() {
        return sixMonths != null;
    }

    static int hundredths(Percent percent) {
        return percent.value().movePointRight(2).intValueExact();
    }
}
