package id.jejak.training.events;

import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.Percent;
import id.jejak.kernel.PolicyRef;
import id.jejak.kernel.ProgrammeId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A programme that sessions can be held of. */
public sealed interface ProgrammeEvent extends DomainEvent {
    ProgrammeId programmeId();

    /**
     * @param aims level that participants should reach, by competency
     * @param jp hours of the whole programme by its curriculum
     */
    record ProgrammeOffered(
            ProgrammeId programmeId,
            String code,
            String title,
            TrainingForm form,
            SortedMap<CompetencyId, Level> aims,
            Jp jp,
            LocalDate occurredOn)
            implements ProgrammeEvent {
        public ProgrammeOffered {
            aims = Collections.unmodifiableSortedMap(new TreeMap<>(aims));
        }
    }

    /**
     * @param evaluations closed since the review before
     * @param mean of their results
     * @param policy the rule that says what is enough
     * @param advice on what becomes of it; null in older events, and where no policy advises
     */
    record ProgrammeReviewOpened(
            ProgrammeId programmeId,
            int evaluations,
            Percent mean,
            PolicyRef policy,
            @Nullable Advice advice,
            LocalDate occurredOn)
            implements ProgrammeEvent {
        /** Without advice. */
        public ProgrammeReviewOpened(
                ProgrammeId programmeId,
                int evaluations,
                Percent mean,
                PolicyRef policy,
                LocalDate occurredOn) {
            this(programmeId, evaluations, mean, policy, null, occurredOn);
        }
    }

    /**
     * @param outcome as decided, whatever was advised
     * @param advice that the review opened with; null if there was none
     * @param decidedBy who decided, as an office
     */
    record ProgrammeReviewed(
            ProgrammeId programmeId,
            ReviewOutcome outcome,
            @Nullable Advice advice,
            String reasons,
            String decidedBy,
            LocalDate occurredOn)
            implements ProgrammeEvent {
        /** Without advice. */
        public ProgrammeReviewed(
                ProgrammeId programmeId,
                ReviewOutcome outcome,
                String reasons,
                String decidedBy,
                LocalDate occurredOn) {
            this(programmeId, outcome, null, reasons, decidedBy, occurredOn);
        }
    }
}
