package id.jejak.readiness.read.callable;

import id.jejak.assessment.events.AssessmentEvent;
import id.jejak.assessment.events.AssessmentEvent.AssessmentCorrected;
import id.jejak.assessment.events.AssessmentEvent.CompetencyAssessed;
import id.jejak.assessment.events.CompetencyResult;
import id.jejak.kernel.AssessmentId;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.EmployeeFact;
import id.jejak.kernel.Level;
import id.jejak.kernel.RosterId;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityConfirmed;
import id.jejak.readiness.events.ReadinessEvent.AvailabilityWithdrawn;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an employee can, as last assessed, and said about rosters.
 *
 * @param found the youngest result of each competency
 * @param words availability that was not withdrawn, past its last day or not
 */
record Ready(List<Found> found, List<Word> words) {
    static final Ready NOT = new Ready(List.of(), List.of());

    record Found(AssessmentId assessment, CompetencyId competency, Level level, LocalDate on) {}

    record Word(RosterId roster, LocalDate until) {}

    Ready after(EmployeeFact fact) {
        return switch (fact) {
            case CompetencyAssessed e -> assessed(e);
            case AssessmentCorrected e -> corrected(e);
            case AvailabilityConfirmed e -> said(e.rosterId(), new Word(e.rosterId(), e.until()));
            case AvailabilityWithdrawn e -> said(e.rosterId(), null);
            default -> this;
        };
    }

    Optional<Found> found(CompetencyId competency) {
        return found.stream().filter(one -> one.competency().equals(competency)).findFirst();
    }

    private Ready assessed(CompetencyAssessed e) {
        var next = new ArrayList<>(found);
        for (var result : e.results()) {
            var known = found(result.competency());
            if (known.isEmpty() || !known.get().on().isAfter(e.occurredOn())) {
                known.ifPresent(next::remove);
                next.add(found(e, result, e.occurredOn()));
            }
        }
        return new Ready(List.copyOf(next), words);
    }

    /** Counts from the day of the assessment, not from that of the correction. */
    private Ready corrected(AssessmentCorrected e) {
        var next = new ArrayList<Found>();
        for (var one : found) {
            if (!one.assessment().equals(e.assessmentId())) {
                next.add(one);
                continue;
            }
            e.results().stream()
                    .filter(result -> result.competency().equals(one.competency()))
                    .forEach(result -> next.add(found(e, result, one.on())));
        }
        return new Ready(List.copyOf(next), words);
    }

    private Ready said(RosterId roster, @Nullable Word word) {
        var next = new ArrayList<>(words);
        next.removeIf(one -> one.roster().equals(roster));
        if (word != null) {
            next.add(word);
        }
        return new Ready(found, List.copyOf(next));
    }

    private static Found found(AssessmentEvent e, CompetencyResult result, LocalDate on) {
        return new Found(e.assessmentId(), result.competency(), result.achieved(), on);
    }
}
