package id.jejak.funding.read.money;

import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.kernel.CompetencyId;
import id.jejak.projecting.JsonShelf;
import id.jejak.projecting.Shelf;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What somebody was assessed at and completed, to compare the levels before and after a training.
 *
 * @param assessed with the results as they were last corrected
 */
record Learner(List<Assessed> assessed, List<Done> done) {
    static final Shelf<Learner> SHELF =
            JsonShelf.of(MoneyProjection.NAME, "funding.learners", Learner.class);
    static final Learner NEW = new Learner(List.of(), List.of());

    record Assessed(String id, LocalDate on, List<Reached> reached) {
        Optional<Integer> levelOf(String competency) {
            return reached.stream()
                    .filter(one -> one.competency().equals(competency))
                    .map(Reached::level)
                    .findFirst();
        }
    }

    record Reached(String competency, int level) {
        static List<Reached> of(List<CompetencyResult> results) {
            return results.stream()
                    .map(one -> new Reached(one.competency().value(), one.achieved().value()))
                    .toList();
        }
    }

    /**
     * @param aims competencies that the session aimed at
     */
    record Done(String session, LocalDate on, List<String> aims) {}

    /** Levels gained, and how many competencies could be compared. */
    record Gain(int levels, int compared) {
        Gain plus(Gain other) {
            return new Gain(levels + other.levels, compared + other.compared);
        }
    }

    Learner after(CompetencyAssessed e) {
        var next = new Assessed(e.assessmentId().value(), e.occurredOn(), Reached.of(e.results()));
        var all = new ArrayList<>(assessed);
        all.add(next);
        all.sort(Comparator.comparing(Assessed::on).thenComparing(Assessed::id));
        return new Learner(List.copyOf(all), done);
    }

    Learner after(AssessmentCorrected e) {
        return new Learner(
                assessed.stream()
                        .map(
                                one ->
                                        one.id().equals(e.assessmentId().value())
                                                ? new Assessed(
                                                        one.id(), one.on(), Reached.of(e.results()))
                                                : one)
                        .toList(),
                done);
    }

    Learner after(TrainingCompleted e) {
        var aims = e.activity().aims().keySet().stream().map(CompetencyId::value).toList();
        var next = new Done(e.sessionId().value(), e.occurredOn(), aims);
        return aims.isEmpty()
                ? this
                : new Learner(
                        assessed,
                        Stream.concat(done.stream(), Stream.of(next))
                                .sorted(Comparator.comparing(Done::on).thenComparing(Done::session))
                                .toList());
    }

    /** By session. */
    Map<String, Gain> gains() {
        var gains = new TreeMap<String, Gain>();
        for (var one : done) {
            for (var competency : one.aims()) {
                gain(one, competency)
                        .ifPresent(gain -> gains.merge(one.session(), gain, Gain::plus));
            }
        }
        return gains;
    }

    /** From the last level up to the day of completion to the first one after it. */
    private Optional<Gain> gain(Done training, String competency) {
        Integer before = null;
        for (var one : assessed) {
            var level = one.levelOf(competency);
            if (level.isPresent() && !one.on().isAfter(training.on())) {
                before = level.get();
            } else if (level.isPresent()) {
                return before == null
                        ? Optional.empty()
                        : Optional.of(new Gain(Math.max(0, level.get() - before), 1));
            }
        }
        return Optional.empty();
    }
}
