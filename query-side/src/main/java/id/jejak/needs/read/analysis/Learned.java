package id.jejak.needs.read.analysis;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Level;
import id.jejak.kernel.ProgrammeId;
import id.jejak.training.events.ParticipationEvent.TrainingCompleted;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was found of an employee and what the employee completed, in the order of days whatever the
 * order of recording.
 */
record Learned(List<Finding> findings, List<Completion> completions) {
    static final Learned NOTHING = new Learned(List.of(), List.of());

    /** One assessment as it stands after corrections. */
    record Finding(AssessmentId assessmentId, LocalDate on, List<Held> levels) {}

    record Held(CompetencyId competencyId, Level level) {}

    record Completion(ProgrammeId programmeId, LocalDate on) {}

    Learned after(AssessmentEvent event) {
        var others =
                findings.stream().filter(one -> !one.assessmentId().equals(event.assessmentId()));
        var on =
                findings.stream()
                        .filter(one -> one.assessmentId().equals(event.assessmentId()))
                        .map(Finding::on)
                        .findFirst()
                        .orElse(event.occurredOn());
        var levels =
                event.results().stream()
                        .map(result -> new Held(result.competency(), result.achieved()))
                        .toList();
        var next =
                Stream.concat(others, Stream.of(new Finding(event.assessmentId(), on, levels)))
                        .sorted(
                                Comparator.comparing(Finding::on)
                                        .thenComparing(one -> one.assessmentId().value()))
                        .toList();
        return new Learned(next, completions);
    }

    Learned after(TrainingCompleted event) {
        var done = new Completion(event.activity().programmeId(), event.occurredOn());
        var next =
                Stream.concat(completions.stream(), Stream.of(done))
                        .sorted(
                                Comparator.comparing(Completion::on)
                                        .thenComparing(one -> one.programmeId().value()))
                        .toList();
        return new Learned(findings, next);
    }

    /** By the latest assessment that looked at each. */
    SortedMap<CompetencyId, Level> levels() {
        var levels = new TreeMap<CompetencyId, Level>();
        for (var finding : findings.reversed()) {
            finding.levels().forEach(held -> levels.putIfAbsent(held.competencyId(), held.level()));
        }
        return levels;
    }

    /** Whether an assessment on that day or later found the level. */
    boolean reached(CompetencyId competency, Level wanted, LocalDate since) {
        return findings.stream()
                .filter(one -> !one.on().isBefore(since))
                .flatMap(one -> one.levels().stream())
                .anyMatch(
                        held ->
                                held.competencyId().equals(competency)
                                        && held.level().compareTo(wanted) >= 0);
    }

    boolean completed(ProgrammeId programme, LocalDate since) {
        return completions.stream()
                .anyMatch(
                        done -> done.programmeId().equals(programme) && !done.on().isBefore(since));
    }
}
