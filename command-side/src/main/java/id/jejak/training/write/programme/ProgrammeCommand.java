package id.jejak.training.write.programme;

import id.jejak.deciding.Command;
import id.jejak.deciding.Target;
import id.jejak.kernel.CompetencyId;
import id.jejak.kernel.Jp;
import id.jejak.kernel.Level;
import id.jejak.kernel.ProgrammeId;
import id.jejak.training.events.ReviewOutcome;
import id.jejak.training.events.TrainingForm;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.LocalDate;
import java.util.SortedMap;

/** What can be asked of a training programme. */
public sealed interface ProgrammeCommand extends Command {
    record OfferProgramme(
            @TargetAggregateIdentifier ProgrammeId programmeId,
            String code,
            String title,
            TrainingForm form,
            SortedMap<CompetencyId, Level> aims,
            Jp jp,
            LocalDate on)
            implements ProgrammeCommand {
        @Override
        public Target target() {
            return Target.COMMON;
        }
    }

    /** Opens a review if enough evaluations are in by that day; Jejak's own wish. */
    record OpenReview(@TargetAggregateIdentifier ProgrammeId programmeId, LocalDate on)
            implements ProgrammeCommand {
        @Override
        public Target target() {
            return Target.COMMON;
        }
    }

    record DecideReview(
            @TargetAggregateIdentifier ProgrammeId programmeId,
            ReviewOutcome outcome,
            String reasons,
            String decidedBy,
            LocalDate on)
            implements ProgrammeCommand {
        @Override
        public Target target() {
            return Target.COMMON;
        }
    }
}
