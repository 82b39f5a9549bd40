package id.jejak.training.write.programme;

import id.jejak.deciding.Facts;
import id.jejak.deciding.Roster;
import id.jejak.evaluation.rules.LevelBefore;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.Percent;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;
import id.jejak.training.write.learner.Learners;
import id.jejak.training.write.programme.ProgrammeResults.Closed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** From where participants started: what assessments had found of the training's aims. */
record Starts(Facts facts, Learners learners) {
    private static final Facts.Fold<Roster<Completion>> FOLD =
            new Facts.Fold<>("completed-aims", Roster.empty(), Starts::evolve);

    private record Completion(SortedMap<CompetencyId, Level> aims, LocalDate on) {}

    /** Empty where no assessment had looked at any aim. */
    Optional<Percent> of(Closed evaluation) {
        return facts.of(FOLD, evaluation.session().value())
                .of(evaluation.participant())
                .flatMap(done -> before(evaluation, done));
    }

    private Optional<Percent> before(Closed evaluation, Completion done) {
        var found = learners.of(evaluation.participant()).levelsOn(done.on());
        var aims = new TreeMap<CompetencyId, Integer>();
        done.aims().forEach((competency, level) -> aims.put(competency, level.value()));
        var part =
                LevelBefore.hundredths(
                        aims,
                        competency -> {
                            var level = found.get(competency);
                            return level == null ? null : level.value();
                        });
        return part.isPresent()
                ? Optional.of(new Percent(BigDecimal.valueOf(part.getAsInt(), 2)))
                : Optional.empty();
    }

    private static Roster<Completion> evolve(Roster<Completion> known, Object event) {
        return event instanceof TrainingCompleted done
                ? known.with(
                        done.employeeId(),
                        new Completion(done.activity().aims(), done.occurredOn()))
                : known;
    }
}
